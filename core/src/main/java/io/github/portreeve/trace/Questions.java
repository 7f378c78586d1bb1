package io.github.portreeve.trace;

import io.github.portreeve.exposure.Hop;
import io.github.portreeve.exposure.IngressClasses;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.exposure.Verdict;
import io.github.portreeve.exposure.WayIn;
import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.LabelSelector;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.Workload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only the cluster can tell of a way, and how to ask it; in the order of the way. */
final class Questions {
  private final Request request;
  private final Taken taken;
  private final @Nullable Tls tls;
  private final List<Question> found = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();

  /**
   * @param tls of the host that is asked for
   */
  Questions(Request request, Taken taken, @Nullable Tls tls) {
    this.request = request;
    this.taken = taken;
    this.tls = tls;
  }

  List<Question> all() {
    askAboutDoor(taken.way());
    askAboutHops(taken.way().hops());
    return List.copyOf(found);
  }

  private void ask(String text, String command) {
    if (asked.add(text + command)) {
      found.add(new Question(text, command));
    }
  }

  private void askAboutDoor(WayIn way) {
    Manifest<?> first = way.hops().get(0).manifest();
    if (way.hops().get(0).kind() == Hop.Kind.GATEWAY) {
      askAboutGateway(way);
      return;
    }
    switch (way.kind()) {
      case URL -> askAboutIngress(taken.candidates().get(0).path().ingress());
      case LOAD_BALANCER ->
          ask(
              "whether it has got an address, and which",
              "kubectl get service" + Shell.namespace(first) + " " + Shell.word(first.name()));
      case NODE_PORT, HOST_PORT, HOST_NETWORK -> {
        ask("which addresses nodes have", "kubectl get nodes -o wide");
        ask("whether a firewall lets the port through", "");
      }
      case EXTERNAL_IP -> ask("whether the network brings that address to a node", "");
      case CLUSTER_DNS, HEADLESS_POD, EXTERNAL_NAME -> askAboutName(way);
      case GATEWAY, CONTROLLER_PORT -> {}
    }
  }

  private void askAboutGateway(WayIn way) {
    Hop first = way.hops().get(0);
    if (first.verdict() == Verdict.OK) {
      Manifest<?> owner = first.manifest();
      ask(
          "whether a controller has taken it, and its address",
          "kubectl describe " + kind(owner) + Shell.namespace(owner) + " " + name(owner));
    }
    for (Hop route : first.next()) {
      Manifest<?> manifest = route.manifest();
      ask(
          "whether the listener has taken the route",
          "kubectl describe " + kind(manifest) + Shell.namespace(manifest) + " " + name(manifest));
    }
    if (way.kind() == WayIn.Kind.URL) {
      ask("whether DNS leads the host there", "nslookup " + Shell.word(request.host()));
    }
  }

  private static String kind(Manifest<?> manifest) {
    return manifest.type().kind().toLowerCase(Locale.ROOT);
  }

  private static String name(Manifest<?> manifest) {
    return Shell.word(manifest.name());
  }

  private void askAboutName(WayIn way) {
    String host = way.address().host();
    if (host.indexOf('<') < 0 && host.indexOf('{') < 0) {
      ask(
          "whether a pod resolves the name",
          "kubectl run -it --rm --restart=Never --image=busybox ask -- nslookup "
              + Shell.word(host));
    }
  }

  private void askAboutIngress(Manifest<Ingress> ingress) {
    String name = IngressClasses.nameOf(ingress.resource());
    if (name.isEmpty()) {
      ask("whether there is a default class that takes it", "kubectl get ingressclass");
    } else {
      String command = "kubectl get ingressclass " + Shell.word(name);
      ask("whether a controller serves the class \"" + name + "\"", command);
    }
    ask(
        "whether the controller has taken it, and its address",
        "kubectl describe ingress" + Shell.namespace(ingress) + " " + Shell.word(ingress.name()));
    ask("whether DNS leads the host there", "nslookup " + Shell.word(request.host()));
    if (tls != null) {
      askAboutCertificate(ingress, tls);
    }
  }

  private void askAboutCertificate(Manifest<Ingress> ingress, Tls tls) {
    if (!tls.secretName().isEmpty() && tls.source() != Tls.Source.DECLARED) {
      String secret = Shell.namespace(ingress) + " " + Shell.word(tls.secretName());
      ask("whether the Secret of the certificate is there", "kubectl get secret" + secret);
    }
    String host = Shell.word(request.host());
    ask(
        "whether its certificate is for the host",
        "openssl s_client -connect " + host + ":443 -servername " + host + " </dev/null");
  }

  private void askAboutHops(List<Hop> hops) {
    for (Hop hop : hops) {
      if (hop.kind() == Hop.Kind.SERVICE) {
        askAboutService(hop.manifest());
      } else if (hop.kind() == Hop.Kind.PODS) {
        askAboutPods(hop.manifest());
      }
      askAboutHops(hop.next());
    }
  }

  private void askAboutService(Manifest<?> manifest) {
    if (manifest.resource() instanceof Service service && !service.spec().isExternalName()) {
      ask(
          "whether " + manifest.describe() + " has endpoints that are ready",
          "kubectl get endpointslices"
              + Shell.namespace(manifest)
              + " -l kubernetes.io/service-name="
              + Shell.word(manifest.name()));
      if ("Local".equals(service.spec().externalTrafficPolicy())) {
        ask("which nodes have pods, as externalTrafficPolicy is Local: no others answer", "");
      }
    }
  }

  private void askAboutPods(Manifest<?> manifest) {
    Workload workload = (Workload) manifest.resource();
    String labels = LabelSelector.describe(workload.template().metadata().labels());
    String namespace = Shell.namespace(manifest);
    ask(
        "whether pods of " + manifest.describe() + " run and are ready",
        "kubectl get pods"
            + namespace
            + (labels.isEmpty() ? " " + Shell.word(manifest.name()) : " -l " + Shell.word(labels))
            + " -o wide");
    ask(
        "whether other network policies are for these pods",
        "kubectl get networkpolicies" + namespace);
    if (workload instanceof CronJob) {
      return; // kubectl finds no pods of it
    }
    ask(
        "whether the program listens to the port, and not to 127.0.0.1 only",
        "kubectl exec" + namespace + " " + pod(manifest) + " -- netstat -ltnu");
  }

  /** A Pod by its name; for others kubectl finds one of theirs. */
  private static String pod(Manifest<?> manifest) {
    String kind = manifest.type().kind();
    return Shell.word(
        kind.equals("Pod")
            ? manifest.name()
            : kind.toLowerCase(Locale.ROOT) + "/" + manifest.name());
  }
}
