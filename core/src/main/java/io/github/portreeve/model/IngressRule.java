package io.github.portreeve.model;

import org.jspecify.annotations.Nullable;

/** The paths of one host; of all hosts when it is empty. */
public record IngressRule(String host, @Nullable HttpIngressRuleValue http) {}
