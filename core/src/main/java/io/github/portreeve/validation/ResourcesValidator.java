package io.github.portreeve.validation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks of amounts of processor, memory and devices. */
final class ResourcesValidator {
  private final Part resources;
  private final Map<String, Quantity> limits;
  private final Map<String, Quantity> requests;
  private final boolean ofPod;

  private ResourcesValidator(
      Part resources, Map<String, Quantity> limits, Map<String, Quantity> requests, boolean ofPod) {
    this.resources = resources;
    this.limits = limits;
    this.requests = requests;
    this.ofPod = ofPod;
  }

  /** Checks what a container asks for; a single pod's requests are filled in from its limits. */
  static void container(Part resources, Set<String> claims, boolean isPod) {
    Map<String, Quantity> requests = isPod ? filledIn(resources) : amounts(resources, "requests");
    new ResourcesValidator(resources, amounts(resources, "limits"), requests, false).check();
    claims(resources, claims);
  }

  /** Checks what a pod asks for as a whole, these amounts once the server has filled them in. */
  static void pod(Part resources, Map<String, Quantity> limits, Map<String, Quantity> requests) {
    new ResourcesValidator(resources, limits, requests, true).check();
  }

  /** Checks what the runtime of a pod takes, which counts as limits. */
  static void overhead(Part pod) {
    Part overhead = pod.child("overhead");
    ResourcesValidator validator = new ResourcesValidator(pod, Map.of(), Map.of(), false);
    boolean pages = false;
    Map<String, Quantity> amounts = amounts(pod, "overhead");
    for (Map.Entry<String, Quantity> amount : amounts.entrySet()) {
      String name = amount.getKey();
      Part at =
          overhead.at(overhead.field().key(name).printedAs(overhead.field("limits").key(name)));
      validator.amount(name, amount.getValue(), at);
      pages |= ResourceNames.isHugePages(name);
    }
    if (pages && !ResourceNames.hasProcessorOrMemory(amounts.keySet())) {
      validator.alonePages(overhead);
    }
  }

  /** The amounts of this list; what is no quantity has been reported, and counts as 0. */
  static Map<String, Quantity> amounts(Part resources, String list) {
    Map<String, Quantity> amounts = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : resources.values().quantities(list).entrySet()) {
      Quantity amount = Quantity.parse(entry.getValue());
      amounts.put(entry.getKey(), amount == null ? Quantity.ZERO : amount.toThousandth());
    }
    return amounts;
  }

  /** The requests, with limits for those that are missing. */
  static Map<String, Quantity> filledIn(Part resources) {
    Map<String, Quantity> amounts = amounts(resources, "requests");
    for (Map.Entry<String, Quantity> limit : amounts(resources, "limits").entrySet()) {
      amounts.putIfAbsent(limit.getKey(), limit.getValue());
    }
    return amounts;
  }

  private void check() {
    boolean pages = amounts(limits, resources.child("limits"));
    pages |= amounts(requests, resources.child("requests"));
    for (Map.Entry<String, Quantity> request : requests.entrySet()) {
      limited(request.getKey(), request.getValue());
    }
    if (pages
        && !ResourceNames.hasProcessorOrMemory(limits.keySet())
        && !ResourceNames.hasProcessorOrMemory(requests.keySet())) {
      alonePages(resources);
    }
  }

  /** Checks each amount; whether there are huge pages among them. */
  private boolean amounts(Map<String, Quantity> amounts, Part list) {
    boolean pages = false;
    for (Map.Entry<String, Quantity> amount : amounts.entrySet()) {
      Part at = list.at(list.field().key(amount.getKey()));
      amount(amount.getKey(), amount.getValue(), at);
      pages |= ResourceNames.isHugePages(amount.getKey());
    }
    return pages;
  }

  private void alonePages(Part at) {
    String message = "huge pages need an amount of cpu or memory beside them";
    at.refusals().forbidden(at.check(), at.field(), message);
  }

  private void amount(String name, Quantity amount, Part at) {
    if (ofPod) {
      ResourceNames.ofPod(name, at);
    } else {
      ResourceNames.ofContainer(name, at);
    }
    if (amount.isNegative()) {
      invalid(at, "the amount of " + name + " must not be negative");
    }
    if (ResourceNames.isCounted(name) && !amount.isWhole()) {
      invalid(at, name + " is counted, its amount must be whole");
    }
    if (ResourceNames.isHugePages(name) && !isWholePages(name, amount)) {
      invalid(at, "the amount of " + name + " must be a multiple of the page's size");
    }
  }

  private static void invalid(Part at, String message) {
    at.refusals().invalid(at.check(), at.field(), message);
  }

  private static boolean isWholePages(String name, Quantity amount) {
    Quantity size = Quantity.parse(name.substring(ResourceNames.HUGE_PAGES.length()));
    return size != null
        && size.value().signum() > 0
        && size.isWhole()
        && amount.roundedUp().remainder(size.value()).signum() == 0;
  }

  private void limited(String name, Quantity request) {
    Quantity limit = limits.get(name);
    boolean overcommit = ResourceNames.mayBeOvercommitted(name);
    if (limit == null && !overcommit) {
      resources.required("limits", name + " is not shared, so its request needs a limit");
    } else if (limit != null && !overcommit && request.compare(limit) != 0) {
      resources.invalid("requests", name + " is not shared, so request and limit must be the same");
    } else if (limit != null && request.compare(limit) > 0) {
      resources.invalid("requests", "more " + name + " is requested than its limit");
    }
  }

  /** Checks that a list of claims names those that the pod has, each once. */
  static void claims(Part resources, Set<String> known) {
    Set<String> names = new HashSet<>();
    for (Part claim : resources.items("claims")) {
      String complaint = claim(claim, names);
      if (complaint != null) {
        claim.refusals().duplicate(claim.check(), claim.field(), complaint);
      }
      String name = claim.text("name");
      if (!name.isEmpty() && !known.contains(name)) {
        String message = "the pod has no resource claim \"" + name + "\"";
        claim.refusals().notFound(claim.check(), claim.field(), message);
      }
    }
  }

  private static @Nullable String claim(Part claim, Set<String> names) {
    String name = claim.text("name");
    String request = claim.text("request");
    if (name.isEmpty()) {
      claim.refusals().required(claim.check(), claim.field(), "a claim needs its name");
      return null;
    }
    if (names.contains(name)) {
      names.add(name);
      return "claim \"" + name + "\" is named already";
    }
    if (!request.isEmpty()) {
      claim.invalidIf("request", Names.dnsLabel(request));
    }
    boolean partly = request.isEmpty() && isPartlyNamed(name, names);
    boolean twice = !names.add(request.isEmpty() ? name : name + "/" + request);
    return twice || partly ? "claim \"" + name + "\" is named already" : null;
  }

  private static boolean isPartlyNamed(String name, Set<String> names) {
    for (String other : names) {
      if (other.startsWith(name + "/")) {
        return true;
      }
    }
    return false;
  }
}
