package io.github.portreeve.rules;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.FieldPath;
import io.github.portreeve.model.Handler;
import io.github.portreeve.model.IntOrString;
import io.github.portreeve.model.Lifecycle;
import io.github.portreeve.model.Probe;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the kubelet asks a container over the network, for a probe or a hook.
 *
 * @param host empty for the pod itself
 */
record PortQuestion(FieldPath field, IntOrString port, String host) {

  static List<PortQuestion> of(PlacedContainer placed) {
    List<PortQuestion> questions = new ArrayList<>();
    Container container = placed.container();
    FieldPath field = placed.field();
    addProbe(container.livenessProbe(), field.child("livenessProbe"), questions);
    addProbe(container.readinessProbe(), field.child("readinessProbe"), questions);
    addProbe(container.startupProbe(), field.child("startupProbe"), questions);
    Lifecycle lifecycle = container.lifecycle();
    if (lifecycle != null) {
      FieldPath hooks = field.child("lifecycle");
      addHandler(lifecycle.postStart(), hooks.child("postStart"), questions);
      addHandler(lifecycle.preStop(), hooks.child("preStop"), questions);
    }
    return questions;
  }

  private static void addProbe(
      @Nullable Probe probe, FieldPath field, List<PortQuestion> questions) {
    if (probe != null) {
      addHandler(probe.handler(), field, questions);
    }
  }

  private static void addHandler(
      @Nullable Handler handler, FieldPath field, List<PortQuestion> questions) {
    if (handler == null) {
      return;
    }
    if (handler.httpGet() != null) {
      FieldPath asked = field.child("httpGet");
      questions.add(new PortQuestion(asked, handler.httpGet().port(), handler.httpGet().host()));
    }
    if (handler.tcpSocket() != null) {
      FieldPath asked = field.child("tcpSocket");
      questions.add(
          new PortQuestion(asked, handler.tcpSocket().port(), handler.tcpSocket().host()));
    }
    if (handler.grpc() != null) {
      FieldPath asked = field.child("grpc");
      questions.add(new PortQuestion(asked, IntOrString.of(handler.grpc().port()), ""));
    }
  }
}
