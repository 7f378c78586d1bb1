package io.github.portreeve.model;

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
        OtherResource {
  ObjectMeta metadata();

  ResourceKind kind();
}
