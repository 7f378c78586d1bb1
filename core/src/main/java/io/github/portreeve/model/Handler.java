package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** What a probe or a lifecycle hook does: one of these. */
public record Handler(
    @Nullable ExecAction exec,
    @Nullable HttpGetAction httpGet,
    @Nullable TcpSocketAction tcpSocket,
    @Nullable GrpcAction grpc,
    @Nullable SleepAction sleep) {

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.exec = exec;
    builder.httpGet = httpGet;
    builder.tcpSocket = tcpSocket;
    builder.grpc = grpc;
    builder.sleep = sleep;
    return builder;
  }

  /** Makes a Handler field by field; what is not set is absent. */
  public static final class Builder {
    private @Nullable ExecAction exec;
    private @Nullable HttpGetAction httpGet;
    private @Nullable TcpSocketAction tcpSocket;
    private @Nullable GrpcAction grpc;
    private @Nullable SleepAction sleep;

    private Builder() {}

    public Builder exec(@Nullable ExecAction exec) {
      this.exec = exec;
      return this;
    }

    public Builder httpGet(@Nullable HttpGetAction httpGet) {
      this.httpGet = httpGet;
      return this;
    }

    public Builder tcpSocket(@Nullable TcpSocketAction tcpSocket) {
      this.tcpSocket = tcpSocket;
      return this;
    }

    public Builder grpc(@Nullable GrpcAction grpc) {
      this.grpc = grpc;
      return this;
    }

    public Builder sleep(@Nullable SleepAction sleep) {
      this.sleep = sleep;
      return this;
    }

    public Handler build() {
      return new Handler(exec, httpGet, tcpSocket, grpc, sleep);
    }
  }
}
