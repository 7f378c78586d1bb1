package io.github.portreeve.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A container and the ports it listens on.
 *
 * @param others fields of other names, as they are written
 */
public record Container(
    String name,
    String image,
    List<String> command,
    List<String> args,
    List<ContainerPort> ports,
    List<EnvVar> env,
    @Nullable Probe livenessProbe,
    @Nullable Probe readinessProbe,
    @Nullable Probe startupProbe,
    @Nullable Lifecycle lifecycle,
    @Nullable String restartPolicy,
    String imagePullPolicy,
    List<VolumeMount> volumeMounts,
    FieldValues others) {

  public Container {
    command = List.copyOf(command);
    args = List.copyOf(args);
    ports = List.copyOf(ports);
    env = List.copyOf(env);
    volumeMounts = List.copyOf(volumeMounts);
  }

  /** Whether this init container keeps running beside the others. */
  public boolean isSidecar() {
    return "Always".equals(restartPolicy);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.image = image;
    builder.command = command;
    builder.args = args;
    builder.ports = ports;
    builder.env = env;
    builder.livenessProbe = livenessProbe;
    builder.readinessProbe = readinessProbe;
    builder.startupProbe = startupProbe;
    builder.lifecycle = lifecycle;
    builder.restartPolicy = restartPolicy;
    builder.imagePullPolicy = imagePullPolicy;
    builder.volumeMounts = volumeMounts;
    builder.others = others;
    return builder;
  }

  /** Makes a Container field by field; what is not set is absent. */
  public static final class Builder {
    private String name = "";
    private String image = "";
    private List<String> command = List.of();
    private List<String> args = List.of();
    private List<ContainerPort> ports = List.of();
    private List<EnvVar> env = List.of();
    private @Nullable Probe livenessProbe;
    private @Nullable Probe readinessProbe;
    private @Nullable Probe startupProbe;
    private @Nullable Lifecycle lifecycle;
    private @Nullable String restartPolicy;
    private String imagePullPolicy = "";
    private List<VolumeMount> volumeMounts = List.of();
    private FieldValues others = FieldValues.NONE;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder image(String image) {
      this.image = image;
      return this;
    }

    public Builder command(List<String> command) {
      this.command = command;
      return this;
    }

    public Builder args(List<String> args) {
      this.args = args;
      return this;
    }

    public Builder ports(List<ContainerPort> ports) {
      this.ports = ports;
      return this;
    }

    public Builder env(List<EnvVar> env) {
      this.env = env;
      return this;
    }

    public Builder livenessProbe(@Nullable Probe livenessProbe) {
      this.livenessProbe = livenessProbe;
      return this;
    }

    public Builder readinessProbe(@Nullable Probe readinessProbe) {
      this.readinessProbe = readinessProbe;
      return this;
    }

    public Builder startupProbe(@Nullable Probe startupProbe) {
      this.startupProbe = startupProbe;
      return this;
    }

    public Builder lifecycle(@Nullable Lifecycle lifecycle) {
      this.lifecycle = lifecycle;
      return this;
    }

    public Builder restartPolicy(@Nullable String restartPolicy) {
      this.restartPolicy = restartPolicy;
      return this;
    }

    public Builder imagePullPolicy(String imagePullPolicy) {
      this.imagePullPolicy = imagePullPolicy;
      return this;
    }

    public Builder volumeMounts(List<VolumeMount> volumeMounts) {
      this.volumeMounts = volumeMounts;
      return this;
    }

    public Builder others(FieldValues others) {
      this.others = others;
      return this;
    }

    public Container build() {
      return new Container(
          name,
          image,
          command,
          args,
          ports,
          env,
          livenessProbe,
          readinessProbe,
          startupProbe,
          lifecycle,
          restartPolicy,
          imagePullPolicy,
          volumeMounts,
          others);
    }
  }
}
