package io.github.portreeve.model;

import io.github.portreeve.model.gateway.BackendTlsPolicy;
import io.github.portreeve.model.gateway.Gateway;
import io.github.portreeve.model.gateway.GatewayClass;
import io.github.portreeve.model.gateway.GrpcRoute;
import io.github.portreeve.model.gateway.HttpRoute;
import io.github.portreeve.model.gateway.ListenerSet;
import io.github.portreeve.model.gateway.ReferenceGrant;
import io.github.portreeve.model.gateway.TcpRoute;
import io.github.portreeve.model.gateway.TlsRoute;
import io.github.portreeve.model.gateway.UdpRoute;

/** An object of the Kubernetes API. */
public sealed interface Resource
    permits Workload,
        Service,
        Ingress,
        IngressClass,
        Endpoints,
        EndpointSlice,
        NetworkPolicy,
        Secret,
        ConfigMap,
        Namespace,
        GatewayClass,
        Gateway,
        ListenerSet,
        HttpRoute,
        GrpcRoute,
        TlsRoute,
        TcpRoute,
        UdpRoute,
        ReferenceGrant,
        BackendTlsPolicy,
        OtherResource {
  ObjectMeta metadata();

  ResourceKind kind();
}
