package io.github.portreeve.generate;

/** A way that leads through a Service. */
public sealed interface ServiceExposure extends Exposure permits ExternalName, PodService {}
