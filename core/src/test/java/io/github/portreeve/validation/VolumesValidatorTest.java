package io.github.portreeve.validation;

import static io.github.portreeve.validation.WorkloadText.lines;
import static io.github.portreeve.validation.WorkloadText.pod;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of expected lines are those below the volume. */
class VolumesValidatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | emptyDir: {} | -
          37 | emptyDir: {sizeLimit: -1} | .emptyDir.sizeLimit FieldValueForbidden
          37 | emptyDir: {}, nfs: {} | .nfs FieldValueForbidden
          37 | hostPath: {} | .hostPath.path FieldValueRequired
          37 | hostPath: {path: /a/../b, type: Folder} | .hostPath.path FieldValueInvalid; .hostPath.type FieldValueNotSupported
          37 | secret: {} | .secret.secretName FieldValueRequired
          37 | secret: {secretName: a, defaultMode: 512, items: [{path: ../a}]} | .secret.defaultMode FieldValueInvalid; .secret.items[0].key FieldValueRequired; .secret.items[0].path FieldValueInvalid
          37 | configMap: {name: a, items: [{key: a, path: ..a, mode: 1000}]} | .configMap.items[0].path FieldValueInvalid; .configMap.items[0].mode FieldValueInvalid
          37 | persistentVolumeClaim: {} | .persistentVolumeClaim.claimName FieldValueRequired
          37 | nfs: {server: a, path: b} | .nfs.path FieldValueInvalid
          37 | csi: {driver: A.example.com} | -
          37 | csi: {driver: a_b} | .csi.driver FieldValueInvalid
          37 | gcePersistentDisk: {partition: 256} | .persistentDisk.pdName FieldValueRequired; .persistentDisk.partition FieldValueInvalid
          37 | iscsi: {targetPortal: a, iqn: iqn.2001-04.com.example:a, lun: 0} | -
          37 | iscsi: {targetPortal: a, iqn: iqn.a, lun: 0, chapAuthSession: true} | .iscsi.iqn FieldValueInvalid; .iscsi.secretRef FieldValueRequired
          37 | fc: {targetWWNs: [a], wwids: [b]} | .fc.targetWWNs FieldValueInvalid; .fc.lun FieldValueRequired
          37 | azureDisk: {diskName: a, diskURI: b, kind: Managed} | .azureDisk.diskURI FieldValueNotSupported
          37 | azureDisk: {diskName: a, diskURI: /subscriptions/b} | .azureDisk.diskURI FieldValueNotSupported
          37 | flexVolume: {driver: a/b, options: {a.kubernetes.io/b: c}} | .flexVolume.options[a.kubernetes.io/b] FieldValueInvalid
          37 | downwardAPI: {items: [{path: a}]} | .downwardAPI FieldValueRequired
          37 | downwardAPI: {items: [{path: a, fieldRef: {fieldPath: status.podIP}}]} | .downwardAPI.fieldRef.fieldPath FieldValueNotSupported
          37 | ephemeral: {} | .ephemeral.volumeClaimTemplate FieldValueRequired
          37 | ephemeral: {volumeClaimTemplate: {metadata: {generation: 0}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}}}} | -
          37 | ephemeral: {volumeClaimTemplate: {metadata: {generation: 1}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1}}}}} | .ephemeral.volumeClaimTemplate.metadata.generation FieldValueForbidden
          37 | ephemeral: {volumeClaimTemplate: {metadata: {name: a, uid: b}, spec: {accessModes: [ReadWriteOnce]}}} | .ephemeral.volumeClaimTemplate.metadata.name FieldValueForbidden; .ephemeral.volumeClaimTemplate.metadata.uID FieldValueForbidden; .ephemeral.volumeClaimTemplate.spec.resources[storage] FieldValueRequired
          37 | image: {} | .image.reference FieldValueRequired
          37 | image: {reference: a, pullPolicy: Often} | .image.pullPolicy FieldValueNotSupported
          34 | image: {reference: a} | ' FieldValueRequired'
          """)
  void checksSources(int minor, String volume, String expected) {
    assertThat(pod("volumes: [{name: v, " + volume + "}], " + WorkloadText.CONTAINERS, minor))
        .containsExactlyElementsOf(under("spec.volumes[0]", expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 | [{secret: {}}] | .sources[0].secret.name FieldValueRequired
          37 | [{secret: {name: a}, configMap: {name: a}}] | .sources[0] FieldValueForbidden
          37 | [{serviceAccountToken: {path: a, expirationSeconds: 599}}] | .sources[0].serviceAccountToken.expirationSeconds FieldValueInvalid
          37 | [{serviceAccountToken: {}}] | .path FieldValueRequired
          37 | [{secret: {name: a, items: [{key: a, path: a}]}}, {configMap: {name: a, items: [{key: a, path: a}]}}] | ' FieldValueInvalid'
          37 | [{clusterTrustBundle: {path: a}}] | .sources[0].clusterTrustBundle FieldValueRequired
          36 | [{clusterTrustBundle: {path: a}}] | -
          37 | [{podCertificate: {signerName: a, keyType: RSA}}] | .sources[0].podCertificate.signerName FieldValueInvalid; .sources[0].podCertificate.keyType FieldValueNotSupported; .sources[0].podCertificate FieldValueRequired
          """)
  void checksProjectedFiles(int minor, String source, String expected) {
    assertThat(
            pod(
                "serviceAccountName: a, volumes: [{name: v, projected: {sources: "
                    + source
                    + "}}], "
                    + WorkloadText.CONTAINERS,
                minor))
        .containsExactlyElementsOf(under("spec.volumes[0].projected", expected));
  }

  private static List<String> under(String path, String expected) {
    return lines(expected).stream().map(line -> path + line).toList();
  }
}
