package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.CONTAINERS;
import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the pod's spec. */
class PodSpecValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | restartPolicy: Never                    | -
          37 | restartPolicy: never                    | restartPolicy FieldValueNotSupported
          37 | dnsPolicy: ClusterFirstWithHostNet      | -
          37 | dnsPolicy: Cluster                      | dnsPolicy FieldValueNotSupported
          37 | dnsPolicy: None                         | dnsConfig FieldValueRequired
          37 | dnsPolicy: None, dnsConfig: {}          | dnsConfig.nameservers FieldValueRequired
          37 | dnsConfig: {nameservers: [1.1.1.1, x]}  | dnsConfig.nameservers[1] FieldValueInvalid
          36 | dnsConfig: {nameservers: [01.1.1.1]}    | dnsConfig.nameservers[0] FieldValueInvalid
          35 | dnsConfig: {nameservers: [01.1.1.1]}    | dnsConfig.nameservers[0] ip-not-canonical
          32 | dnsConfig: {nameservers: [01.1.1.1]}    | -
          37 | dnsConfig: {nameservers: [1.1.1.1, 1.1.1.2, 1.1.1.3, 1.1.1.4]} | dnsConfig.nameservers FieldValueInvalid
          26 | dnsConfig: {searches: [a, b, c, d, e, f, g]} | -
          25 | dnsConfig: {searches: [a, b, c, d, e, f, g]} | dnsConfig.searches FieldValueInvalid
          33 | dnsConfig: {searches: [., _a.b., a_b]}  | -
          32 | dnsConfig: {searches: [., a., a_b]}     | dnsConfig.searches[0] FieldValueInvalid; dnsConfig.searches[2] FieldValueInvalid
          37 | dnsConfig: {searches: [__a, a_, _-a]}   | dnsConfig.searches[0] FieldValueInvalid; dnsConfig.searches[1] FieldValueInvalid; dnsConfig.searches[2] FieldValueInvalid
          37 | dnsConfig: {options: [{value: "2"}]}    | dnsConfig.options[0] FieldValueRequired
          37 | activeDeadlineSeconds: 1                | -
          37 | activeDeadlineSeconds: 0                | activeDeadlineSeconds FieldValueInvalid
          37 | activeDeadlineSeconds: 2147483648       | activeDeadlineSeconds FieldValueInvalid
          37 | nodeName: node_1                        | nodeName FieldValueInvalid
          37 | serviceAccountName: Robot               | serviceAccountName FieldValueInvalid
          37 | nodeSelector: {a: b c}                  | nodeSelector FieldValueInvalid
          37 | readinessGates: [{conditionType: a b}]  | readinessGates[0].conditionType FieldValueInvalid
          37 | hostPID: true, shareProcessNamespace: true | shareProcessNamespace FieldValueInvalid
          33 | hostUsers: false, hostNetwork: true, hostPID: true, hostIPC: true | hostNetwork FieldValueForbidden; HostPID FieldValueForbidden; HostIPC FieldValueForbidden
          32 | hostUsers: false, hostNetwork: true     | -
          37 | hostname: a.b                           | hostname FieldValueInvalid
          37 | subdomain: a_b                          | subdomain FieldValueInvalid
          35 | hostnameOverride: a.b                   | -
          35 | hostnameOverride: A                     | hostnameOverride FieldValueInvalid
          34 | hostnameOverride: A                     | -
          37 | hostnameOverride: a, hostNetwork: true, setHostnameAsFQDN: true | hostnameOverride FieldValueForbidden; hostnameOverride FieldValueForbidden
          30 | hostAliases: [{ip: x, hostnames: [a_b]}] | hostAliases[0].ip FieldValueInvalid; hostAliases[0].hostnames[0] FieldValueInvalid
          29 | hostAliases: [{ip: x, hostnames: [a_b]}] | hostAliases.ip FieldValueInvalid; hostAliases.hostnames FieldValueInvalid
          37 | hostAliases: [{ip: 1.1.1.1}, {ip: 1.1.1.1}] | hostAliases[1].ip host-alias-duplicate
          24 | os: {name: beos}                        | os FieldValueNotSupported
          24 | os: {}                                  | os.name FieldValueRequired
          23 | os: {name: beos}                        | -
          37 | os: {name: windows}, hostPID: true      | hostPID FieldValueForbidden
          37 | tolerations: [{operator: Exists}]       | -
          37 | tolerations: [{operator: Equal}]        | tolerations[0].operator FieldValueInvalid
          37 | tolerations: [{key: a, value: b c}]     | tolerations[0].operator FieldValueInvalid
          37 | tolerations: [{key: a, operator: Exists, value: b}] | tolerations[0].operator FieldValueInvalid
          37 | tolerations: [{key: a, operator: Gt, value: "1"}] | tolerations[0].operator FieldValueNotSupported
          37 | tolerations: [{key: a, effect: NoExecution}] | tolerations[0].effect FieldValueNotSupported
          37 | tolerations: [{key: a, tolerationSeconds: 1}] | tolerations[0].effect FieldValueInvalid
          37 | topologySpreadConstraints: [{}] | topologySpreadConstraints[0].maxSkew FieldValueInvalid; topologySpreadConstraints[0].topologyKey FieldValueRequired; topologySpreadConstraints[0].whenUnsatisfiable FieldValueNotSupported
          37 | volumes: [{name: a, secret: {}}]        | volumes[0].secret.secretName FieldValueRequired
          37 | volumes: [{name: A}, {name: b}, {name: b}] | volumes[0].name FieldValueInvalid; volumes[2].name FieldValueDuplicate
          """)
  void checksPods(int minor, String spec, String expected) {
    assertThat(pod(CONTAINERS + ", " + spec, minor))
        .containsExactlyElementsOf(lines(expected).stream().map(line -> "spec." + line).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nodeAffinity       | {nodeSelectorTerms: []}                                                   | nodeSelectorTerms FieldValueRequired
          nodeAffinity       | {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In}]}]}       | nodeSelectorTerms[0].matchExpressions[0].values FieldValueRequired
          nodeAffinity       | {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Gt}]}]}       | nodeSelectorTerms[0].matchExpressions[0].values FieldValueRequired
          nodeAffinity       | {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: is}]}]}       | nodeSelectorTerms[0].matchExpressions[0].operator FieldValueInvalid
          nodeAffinity       | {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Exists, values: [b]}]}]} | nodeSelectorTerms[0].matchExpressions[0].values FieldValueForbidden
          nodeAffinity       | {nodeSelectorTerms: [{matchFields: [{key: a, operator: In, values: [b]}]}]} | nodeSelectorTerms[0].matchFields[0].key FieldValueInvalid
          nodeAffinity       | {nodeSelectorTerms: [{matchFields: [{key: metadata.name, operator: Exists}]}]} | nodeSelectorTerms[0].matchFields[0].operator FieldValueInvalid
          podAntiAffinity    | [{labelSelector: {}}]                                                     | [0].topologyKey FieldValueRequired; [0].topologyKey FieldValueInvalid
          podAntiAffinity    | [{labelSelector: {}, topologyKey: a, namespaces: [A]}]                    | [0].namespace FieldValueInvalid
          """)
  void checksAffinity(String kind, String required, String expected) {
    String field = "requiredDuringSchedulingIgnoredDuringExecution";
    String spec = ", affinity: {" + kind + ": {" + field + ": " + required + "}}";
    String path = "spec.affinity." + kind + "." + field;
    assertThat(pod(CONTAINERS + spec, 37))
        .containsExactlyElementsOf(
            lines(expected).stream()
                .map(line -> path + (line.startsWith("[") ? "" : ".") + line)
                .toList());
  }
}
