package io.github.portreeve.validation;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.FieldValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks of what a pod asks for as a whole, which must be enough for its containers. */
final class PodResourcesValidator {
  private final PodScope scope;
  private final Part resources;
  private final Map<String, Quantity> limits;
  private final Map<String, Quantity> requests;

  private PodResourcesValidator(PodScope scope, Part resources) {
    this.scope = scope;
    this.resources = resources;
    this.limits = ResourcesValidator.amounts(resources, "limits");
    this.requests = ResourcesValidator.amounts(resources, "requests");
  }

  /** The field is taken since 1.34. */
  static void validate(PodScope scope) {
    if (!scope.atLeast(34) || !scope.spec().others().has("resources")) {
      return;
    }
    Part resources =
        PodPartsValidator.of(scope).child("resources").under(ContainerChecks.RESOURCES_INVALID);
    if (scope.isWindows()) {
      String message = "a pod for Windows asks for resources by its containers";
      scope.refusals().forbidden(resources.check(), resources.field(), message);
      return;
    }
    new PodResourcesValidator(scope, resources).check();
  }

  private void check() {
    if (resources.has("claims")) {
      resources.forbidden("claims", "a pod as a whole has no claims, its containers have them");
    }
    Map<String, Quantity> containerRequests = sums("requests");
    Map<String, Quantity> containerLimits = sums("limits");
    if (scope.isPod() && !(limits.isEmpty() && requests.isEmpty())) {
      fillIn(containerRequests, containerLimits);
    }
    ResourcesValidator.pod(resources, limits, requests);
    ResourcesValidator.claims(resources, PodPartsValidator.claimNames(scope));
    enough("requests", requests, containerRequests);
    containerLimits.keySet().removeIf(name -> !ResourceNames.isHugePages(name));
    enough("limits", limits, containerLimits);
    eachWithin();
  }

  /** What the server fills in for single pods. */
  private void fillIn(
      Map<String, Quantity> containerRequests, Map<String, Quantity> containerLimits) {
    for (Map.Entry<String, Quantity> limit : containerLimits.entrySet()) {
      if (ResourceNames.isHugePages(limit.getKey()) && !requests.containsKey(limit.getKey())) {
        limits.putIfAbsent(limit.getKey(), limit.getValue());
      }
    }
    for (Map.Entry<String, Quantity> request : containerRequests.entrySet()) {
      if (ResourceNames.isOfPods(request.getKey())
          && ResourceNames.mayBeOvercommitted(request.getKey())) {
        requests.putIfAbsent(request.getKey(), request.getValue());
      }
    }
    for (Map.Entry<String, Quantity> limit : limits.entrySet()) {
      if (ResourceNames.isOfPods(limit.getKey())) {
        requests.putIfAbsent(limit.getKey(), limit.getValue());
      }
    }
  }

  private void enough(String list, Map<String, Quantity> own, Map<String, Quantity> needed) {
    for (Map.Entry<String, Quantity> need : needed.entrySet()) {
      Quantity amount = own.get(need.getKey());
      if (amount != null && need.getValue().compare(amount) > 0) {
        FieldPath field = resources.field(list).key(need.getKey());
        String message = "the containers together have more " + need.getKey() + " in their " + list;
        resources.refusals().invalid(resources.check(), field, message);
      }
    }
  }

  /** The server's path leads through the pod's resources. */
  private void eachWithin() {
    List<Container> containers = scope.spec().containers();
    for (int i = 0; i < containers.size(); i++) {
      Part part =
          ContainerPartsValidator.of(
                  containers.get(i), scope.field().child("containers").index(i), scope)
              .child("resources");
      for (Map.Entry<String, Quantity> limit :
          ResourcesValidator.amounts(part, "limits").entrySet()) {
        Quantity most = limits.get(limit.getKey());
        if (most != null && limit.getValue().compare(most) > 0) {
          FieldPath printed =
              resources.field("containers").index(i).key(limit.getKey()).child("limits");
          FieldPath field = part.field("limits").key(limit.getKey()).printedAs(printed);
          String message = "the limit of " + limit.getKey() + " is more than the whole pod's";
          resources.refusals().invalid(resources.check(), field, message);
        }
      }
    }
  }

  /** What the containers need at a time: init containers run before the others, one by one. */
  private Map<String, Quantity> sums(String list) {
    Map<String, Quantity> sums = new LinkedHashMap<>();
    for (Container container : scope.spec().containers()) {
      add(sums, amounts(container, list));
    }
    Map<String, Quantity> sidecars = new LinkedHashMap<>();
    Map<String, Quantity> most = new LinkedHashMap<>();
    for (Container container : scope.spec().initContainers()) {
      Map<String, Quantity> amounts = amounts(container, list);
      if (scope.isSidecar(container)) {
        add(sums, amounts);
        add(sidecars, amounts);
        raise(most, sidecars);
      } else {
        Map<String, Quantity> both = new LinkedHashMap<>(sidecars);
        add(both, amounts);
        raise(most, both);
      }
    }
    raise(sums, most);
    return sums;
  }

  private Map<String, Quantity> amounts(Container container, String list) {
    FieldValues others = container.others();
    Part part =
        new Part(
            others.objectOrNone("resources"), scope.field(), resources.check(), scope.refusals());
    boolean filledIn = scope.isPod() && list.equals("requests");
    return filledIn ? ResourcesValidator.filledIn(part) : ResourcesValidator.amounts(part, list);
  }

  private static void add(Map<String, Quantity> sums, Map<String, Quantity> amounts) {
    for (Map.Entry<String, Quantity> amount : amounts.entrySet()) {
      Quantity sum = sums.getOrDefault(amount.getKey(), Quantity.ZERO);
      sums.put(amount.getKey(), sum.plus(amount.getValue()));
    }
  }

  private static void raise(Map<String, Quantity> sums, Map<String, Quantity> least) {
    for (Map.Entry<String, Quantity> amount : least.entrySet()) {
      Quantity sum = sums.get(amount.getKey());
      if (sum == null || sum.compare(amount.getValue()) < 0) {
        sums.put(amount.getKey(), amount.getValue());
      }
    }
  }
}
