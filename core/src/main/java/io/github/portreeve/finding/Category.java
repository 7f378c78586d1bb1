package io.github.portreeve.finding;

/** Why a rule complains. Output spells the names as they stand here. */
public enum Category {
  /** The API server refuses the object. */
  INVALID,
  /** The server takes it, and it cannot work. */
  BROKEN,
  /** Two things want the same place. */
  CONFLICT,
  /** It works now and will stop working with a later Kubernetes. */
  DEPRECATED,
  /** It can be reached from further away than its author may have meant. */
  EXPOSED
}
