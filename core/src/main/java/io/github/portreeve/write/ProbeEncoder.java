package io.github.portreeve.write;

import io.github.portreeve.model.ExecAction;
import io.github.portreeve.model.GrpcAction;
import io.github.portreeve.model.Handler;
import io.github.portreeve.model.HttpGetAction;
import io.github.portreeve.model.HttpHeader;
import io.github.portreeve.model.Lifecycle;
import io.github.portreeve.model.Probe;
import io.github.portreeve.model.SleepAction;
import io.github.portreeve.model.TcpSocketAction;

/** Encodes what the kubelet does to containers. */
final class ProbeEncoder {
  private ProbeEncoder() {}

  static Fields probe(Probe probe) {
    return handler(probe.handler())
        .number("initialDelaySeconds", probe.initialDelaySeconds())
        .number("periodSeconds", probe.periodSeconds())
        .number("timeoutSeconds", probe.timeoutSeconds())
        .number("successThreshold", probe.successThreshold())
        .number("failureThreshold", probe.failureThreshold())
        .numberOrNull("terminationGracePeriodSeconds", probe.terminationGracePeriodSeconds());
  }

  static Fields lifecycle(Lifecycle lifecycle) {
    return new Fields()
        .objectOrNull("postStart", lifecycle.postStart(), ProbeEncoder::handler)
        .objectOrNull("preStop", lifecycle.preStop(), ProbeEncoder::handler)
        .stringOrNull("stopSignal", lifecycle.stopSignal());
  }

  private static Fields handler(Handler handler) {
    return new Fields()
        .objectOrNull("exec", handler.exec(), ProbeEncoder::exec)
        .objectOrNull("httpGet", handler.httpGet(), ProbeEncoder::httpGet)
        .objectOrNull("tcpSocket", handler.tcpSocket(), ProbeEncoder::tcpSocket)
        .objectOrNull("grpc", handler.grpc(), ProbeEncoder::grpc)
        .objectOrNull("sleep", handler.sleep(), ProbeEncoder::sleep);
  }

  private static Fields exec(ExecAction exec) {
    return new Fields().strings("command", exec.command());
  }

  private static Fields httpGet(HttpGetAction get) {
    return new Fields()
        .string("path", get.path())
        .intOrString("port", get.port())
        .string("host", get.host())
        .string("scheme", get.scheme())
        .objects("httpHeaders", get.httpHeaders(), ProbeEncoder::header);
  }

  private static Fields header(HttpHeader header) {
    return new Fields().string("name", header.name()).string("value", header.value());
  }

  private static Fields tcpSocket(TcpSocketAction socket) {
    return new Fields().intOrString("port", socket.port()).string("host", socket.host());
  }

  private static Fields grpc(GrpcAction grpc) {
    return new Fields().number("port", grpc.port()).stringOrNull("service", grpc.service());
  }

  private static Fields sleep(SleepAction sleep) {
    return new Fields().number("seconds", sleep.seconds());
  }
}
