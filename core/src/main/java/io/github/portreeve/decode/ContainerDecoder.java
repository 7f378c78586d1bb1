package io.github.portreeve.decode;

import io.github.portreeve.model.Container;
import io.github.portreeve.model.ContainerPort;
import io.github.portreeve.model.EnvVar;
import io.github.portreeve.model.EphemeralContainer;
import io.github.portreeve.model.ExecAction;
import io.github.portreeve.model.FieldValues;
import io.github.portreeve.model.GrpcAction;
import io.github.portreeve.model.Handler;
import io.github.portreeve.model.HttpGetAction;
import io.github.portreeve.model.HttpHeader;
import io.github.portreeve.model.Lifecycle;
import io.github.portreeve.model.Probe;
import io.github.portreeve.model.SleepAction;
import io.github.portreeve.model.TcpSocketAction;
import io.github.portreeve.model.VolumeMount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes containers. */
final class ContainerDecoder {
  private static final List<String> RECORDED =
      List.of(
          "name",
          "image",
          "command",
          "args",
          "ports",
          "env",
          "livenessProbe",
          "readinessProbe",
          "startupProbe",
          "lifecycle",
          "restartPolicy",
          "imagePullPolicy",
          "volumeMounts");

  private static final List<String> EPHEMERAL = ephemeral();
  private static final List<String> MOUNT_RECORDED = List.of("name", "mountPath");

  private ContainerDecoder() {}

  private static List<String> ephemeral() {
    List<String> names = new ArrayList<>(RECORDED);
    names.add("targetContainerName");
    return names;
  }

  static Container container(Fields fields) {
    return Container.builder()
        .name(fields.string("name"))
        .image(fields.string("image"))
        .command(fields.strings("command"))
        .args(fields.strings("args"))
        .ports(containerPorts(fields.list("ports")))
        .env(envVars(fields.list("env")))
        .livenessProbe(probeOrNull(fields.object("livenessProbe")))
        .readinessProbe(probeOrNull(fields.object("readinessProbe")))
        .startupProbe(probeOrNull(fields.object("startupProbe")))
        .lifecycle(lifecycleOrNull(fields.object("lifecycle")))
        .restartPolicy(fields.stringOrNull("restartPolicy"))
        .imagePullPolicy(fields.string("imagePullPolicy"))
        .volumeMounts(volumeMounts(fields.list("volumeMounts")))
        .others(fields.others(RECORDED))
        .build();
  }

  static List<Container> containers(List<Fields> items) {
    List<Container> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(container(item));
    }
    return list;
  }

  static List<EphemeralContainer> ephemeralContainers(List<Fields> items) {
    List<EphemeralContainer> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      Container container = container(item).toBuilder().others(item.others(EPHEMERAL)).build();
      list.add(new EphemeralContainer(container, item.string("targetContainerName")));
    }
    return list;
  }

  static ContainerPort containerPort(Fields fields) {
    return ContainerPort.builder()
        .name(fields.string("name"))
        .hostPort(fields.int32("hostPort"))
        .containerPort(fields.int32("containerPort"))
        .protocol(fields.string("protocol"))
        .hostIP(fields.string("hostIP"))
        .build();
  }

  static List<ContainerPort> containerPorts(List<Fields> items) {
    List<ContainerPort> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(containerPort(item));
    }
    return list;
  }

  static EnvVar envVar(Fields fields) {
    return new EnvVar(
        fields.string("name"), fields.string("value"), valuesOrNull(fields.object("valueFrom")));
  }

  private static @Nullable FieldValues valuesOrNull(@Nullable Fields fields) {
    return fields == null ? null : fields.values();
  }

  static List<EnvVar> envVars(List<Fields> items) {
    List<EnvVar> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(envVar(item));
    }
    return list;
  }

  static VolumeMount volumeMount(Fields fields) {
    return new VolumeMount(
        fields.string("name"), fields.string("mountPath"), fields.others(MOUNT_RECORDED));
  }

  static List<VolumeMount> volumeMounts(List<Fields> items) {
    List<VolumeMount> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(volumeMount(item));
    }
    return list;
  }

  static Lifecycle lifecycle(Fields fields) {
    return new Lifecycle(
        handlerOrNull(fields.object("postStart")),
        handlerOrNull(fields.object("preStop")),
        fields.stringOrNull("stopSignal"));
  }

  static @Nullable Lifecycle lifecycleOrNull(@Nullable Fields fields) {
    return fields == null ? null : lifecycle(fields);
  }

  static Probe probe(Fields fields) {
    return Probe.builder()
        .handler(handler(fields))
        .initialDelaySeconds(fields.int32("initialDelaySeconds"))
        .timeoutSeconds(fields.int32("timeoutSeconds"))
        .periodSeconds(fields.int32("periodSeconds"))
        .successThreshold(fields.int32("successThreshold"))
        .failureThreshold(fields.int32("failureThreshold"))
        .terminationGracePeriodSeconds(fields.int64OrNull("terminationGracePeriodSeconds"))
        .build();
  }

  static @Nullable Probe probeOrNull(@Nullable Fields fields) {
    return fields == null ? null : probe(fields);
  }

  static Handler handler(Fields fields) {
    return Handler.builder()
        .exec(execActionOrNull(fields.object("exec")))
        .httpGet(httpGetActionOrNull(fields.object("httpGet")))
        .tcpSocket(tcpSocketActionOrNull(fields.object("tcpSocket")))
        .grpc(grpcActionOrNull(fields.object("grpc")))
        .sleep(sleepActionOrNull(fields.object("sleep")))
        .build();
  }

  static @Nullable Handler handlerOrNull(@Nullable Fields fields) {
    return fields == null ? null : handler(fields);
  }

  static ExecAction execAction(Fields fields) {
    return new ExecAction(fields.strings("command"));
  }

  static @Nullable ExecAction execActionOrNull(@Nullable Fields fields) {
    return fields == null ? null : execAction(fields);
  }

  static HttpGetAction httpGetAction(Fields fields) {
    return HttpGetAction.builder()
        .path(fields.string("path"))
        .port(fields.intOrString("port"))
        .host(fields.string("host"))
        .scheme(fields.string("scheme"))
        .httpHeaders(httpHeaders(fields.list("httpHeaders")))
        .build();
  }

  static @Nullable HttpGetAction httpGetActionOrNull(@Nullable Fields fields) {
    return fields == null ? null : httpGetAction(fields);
  }

  static HttpHeader httpHeader(Fields fields) {
    return new HttpHeader(fields.string("name"), fields.string("value"));
  }

  static List<HttpHeader> httpHeaders(List<Fields> items) {
    List<HttpHeader> list = new ArrayList<>(items.size());
    for (Fields item : items) {
      list.add(httpHeader(item));
    }
    return list;
  }

  static TcpSocketAction tcpSocketAction(Fields fields) {
    return new TcpSocketAction(fields.intOrString("port"), fields.string("host"));
  }

  static @Nullable TcpSocketAction tcpSocketActionOrNull(@Nullable Fields fields) {
    return fields == null ? null : tcpSocketAction(fields);
  }

  static GrpcAction grpcAction(Fields fields) {
    return new GrpcAction(fields.int32("port"), fields.stringOrNull("service"));
  }

  static @Nullable GrpcAction grpcActionOrNull(@Nullable Fields fields) {
    return fields == null ? null : grpcAction(fields);
  }

  static SleepAction sleepAction(Fields fields) {
    return new SleepAction(fields.int64("seconds"));
  }

  static @Nullable SleepAction sleepActionOrNull(@Nullable Fields fields) {
    return fields == null ? null : sleepAction(fields);
  }
}
