package io.github.portreeve.model;

/** The Job that a CronJob makes copies of. */
public record JobTemplateSpec(ObjectMeta metadata, JobSpec spec) {}
