package io.github.portreeve.exposure;

/** What a Service's target port comes to in a pod. */
public enum PortMatch {
  /** A container declares it, in the Service port's protocol. */
  DECLARED,
  /** A number, and the pod's containers declare no ports at all: it works if something listens. */
  NOTHING_DECLARED,
  /** A number that no container declares, though others are: it works if something listens. */
  UNDECLARED,
  /** A number that is declared in other protocols only: it works if something listens. */
  NUMBER_OF_OTHER_PROTOCOL,
  /** A name that is declared in other protocols only: the pod gets no traffic. */
  NAME_OF_OTHER_PROTOCOL,
  /** A name that no container declares: the pod gets no traffic. */
  NAME_MISSING;

  /** Whether the pod is sent traffic; that somebody listens there is another question. */
  public boolean isReached() {
    return this != NAME_MISSING && this != NAME_OF_OTHER_PROTOCOL;
  }
}
