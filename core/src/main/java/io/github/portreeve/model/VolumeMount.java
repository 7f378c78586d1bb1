package io.github.portreeve.model;

/**
 * A volume in a container's file system.
 *
 * @param others fields of other names, as they are written
 */
public record VolumeMount(String name, String mountPath, FieldValues others) {}
