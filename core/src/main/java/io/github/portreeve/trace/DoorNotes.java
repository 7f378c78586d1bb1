package io.github.portreeve.trace;

import io.github.portreeve.controllers.AnnotationKeys;
import io.github.portreeve.exposure.ServedPath;
import io.github.portreeve.exposure.Tls;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an Ingress says of a request beside who gets it: precedence, TLS, redirects, rewriting. */
final class DoorNotes {
  private final Taken taken;
  private final Request request;
  private final @Nullable Tls tls;

  /**
   * @param tls of the host that is asked for
   */
  DoorNotes(Taken taken, Request request, @Nullable Tls tls) {
    this.taken = taken;
    this.request = request;
    this.tls = tls;
  }

  void add(List<String> notes, List<String> doubts, List<String> proofs) {
    if (taken.candidates().isEmpty()) {
      return;
    }
    ServedPath winner = taken.candidates().get(0).path();
    boolean alone = taken.candidates().size() == 1;
    String rank = alone ? " alone matches" : " goes before what else matches";
    proofs.add(winner.shown() + " of " + winner.ingress().describe() + rank);
    if (request.effectivePort() == 443 || request.scheme().equals("https")) {
      addTls(winner.ingress(), doubts, proofs);
    } else {
      addRedirect(winner.ingress(), notes);
    }
    String rewrite = winner.ingress().metadata().annotations().get(AnnotationKeys.REWRITE_TARGET);
    if (rewrite != null) {
      notes.add("the path is rewritten to " + rewrite + " before it gets to the pods");
    }
  }

  private void addRedirect(Manifest<Ingress> ingress, List<String> notes) {
    String note = Redirects.note(ingress, tls != null);
    if (note != null) {
      notes.add(note);
    }
  }

  private void addTls(Manifest<Ingress> ingress, List<String> doubts, List<String> proofs) {
    if (tls == null) {
      doubts.add(
          "no entry of spec.tls of "
              + ingress.describe()
              + " has the host, so the controller shows a certificate of its own, or none");
    } else if (tls.source() == Tls.Source.DECLARED) {
      proofs.add("the Secret \"" + tls.secretName() + "\" with the certificate is there");
    }
  }
}
