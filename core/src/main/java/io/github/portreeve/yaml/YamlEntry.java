package io.github.portreeve.yaml;

/**
 * One key of a mapping and its value.
 *
 * @param key as written: may be an alias
 * @param name the key as it stands in the JSON that Kubernetes makes of the YAML: {@code "true"}
 *     for {@code y}, {@code "80"} for {@code 0x50}; empty when the key can stand in no JSON
 * @param value as written: may be an alias
 */
public record YamlEntry(YamlNode key, String name, YamlNode value) {}
