package io.github.portreeve.model;

/** Something worked out from a set of manifests that the set keeps for whoever asks next. */
public interface View {}
