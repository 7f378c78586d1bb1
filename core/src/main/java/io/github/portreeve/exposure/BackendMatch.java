package io.github.portreeve.exposure;

/** What the backend of an Ingress comes to. */
public enum BackendMatch {
  /** A Service of that name with that port. */
  FOUND,
  /** No Service of that name in the set. */
  SERVICE_MISSING,
  /** A Service of that name, but none of them has that port. */
  PORT_MISSING,
  /** An ExternalName Service; its ports say nothing, so none is looked for. */
  EXTERNAL_NAME,
  /** No Service but an instruction to the controller, such as a redirect in an annotation. */
  CONTROLLER_ACTION,
  /** An object of another kind. */
  RESOURCE,
  /** It names nothing; the server refuses that. */
  EMPTY
}
