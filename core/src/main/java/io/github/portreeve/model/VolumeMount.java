package io.github.portreeve.model;

/** A volume in a container's file system. */
public record VolumeMount(String name, String mountPath) {}
