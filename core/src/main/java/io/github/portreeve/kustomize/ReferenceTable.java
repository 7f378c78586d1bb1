package io.github.portreeve.kustomize;

import io.github.portreeve.controllers.AnnotationKeys;
import java.util.ArrayList;
import java.util.List;

/**
 * Which fields hold the name of another object, by the kind of that object. The kinds and fields
 * are those that kustomize renames by itself; roles and webhooks are left out, as nothing here asks
 * for them.
 */
final class ReferenceTable {
  private static final List<String> CONFIG_KINDS =
      List.of(
          "Pod",
          "PodTemplate",
          "Deployment",
          "ReplicaSet",
          "DaemonSet",
          "StatefulSet",
          "Job",
          "CronJob");
  private static final List<String> POD_KINDS =
      List.of(
          "Pod",
          "StatefulSet",
          "Deployment",
          "ReplicationController",
          "CronJob",
          "Job",
          "DaemonSet");

  static final List<Reference> ALL = all();

  /** A kind of objects, and a field that holds the name of one. */
  record Reference(String target, FieldTarget field) {}

  private final List<Reference> references = new ArrayList<>();

  private ReferenceTable() {}

  private static List<Reference> all() {
    ReferenceTable table = new ReferenceTable();
    for (String kind : List.of("Deployment", "ReplicationController", "ReplicaSet")) {
      table.add(kind, "HorizontalPodAutoscaler", "spec/scaleTargetRef/name");
    }
    table.add("StatefulSet", "HorizontalPodAutoscaler", "spec/scaleTargetRef/name");
    table.addConfigMaps();
    table.addSecrets();
    table.addServices();
    table.addPodFields("ServiceAccount", "serviceAccountName");
    table.addPodFields("PersistentVolumeClaim", "volumes/persistentVolumeClaim/claimName");
    table.addPodFields("PriorityClass", "priorityClassName");
    table.add("PersistentVolume", "PersistentVolumeClaim", "spec/volumeName");
    table.addStorageClasses();
    return List.copyOf(table.references);
  }

  private void addConfigMaps() {
    for (String kind : CONFIG_KINDS) {
      for (String path :
          List.of(
              "volumes/configMap/name",
              "containers/env/valueFrom/configMapKeyRef/name",
              "initContainers/env/valueFrom/configMapKeyRef/name",
              "containers/envFrom/configMapRef/name",
              "initContainers/envFrom/configMapRef/name",
              "volumes/projected/sources/configMap/name")) {
        addPodField("ConfigMap", kind, path);
      }
    }
    addAnnotation("ConfigMap", AnnotationKeys.INGRESS_NGINX + "fastcgi-params-configmap");
  }

  private void addSecrets() {
    for (String kind : CONFIG_KINDS) {
      for (String path :
          List.of(
              "volumes/secret/secretName",
              "containers/env/valueFrom/secretKeyRef/name",
              "initContainers/env/valueFrom/secretKeyRef/name",
              "containers/envFrom/secretRef/name",
              "initContainers/envFrom/secretRef/name",
              "imagePullSecrets/name",
              "volumes/projected/sources/secret/name")) {
        addPodField("Secret", kind, path);
      }
    }
    add("Secret", "Ingress", "spec/tls/secretName");
    addAnnotation("Secret", "ingress.kubernetes.io/auth-secret");
    addAnnotation("Secret", AnnotationKeys.INGRESS_NGINX + "auth-secret");
    addAnnotation("Secret", AnnotationKeys.INGRESS_NGINX + "auth-tls-secret");
    add("Secret", "ServiceAccount", "imagePullSecrets/name");
  }

  private void addServices() {
    references.add(
        new Reference("Service", FieldTarget.of("apps", "StatefulSet", "spec/serviceName", false)));
    add("Service", "Ingress", "spec/rules/http/paths/backend/serviceName");
    add("Service", "Ingress", "spec/backend/serviceName");
    add("Service", "Ingress", "spec/rules/http/paths/backend/service/name");
    add("Service", "Ingress", "spec/defaultBackend/service/name");
  }

  private void addStorageClasses() {
    add("StorageClass", "PersistentVolume", "spec/storageClassName");
    add("StorageClass", "PersistentVolumeClaim", "spec/storageClassName");
    add("StorageClass", "StatefulSet", "spec/volumeClaimTemplates/spec/storageClassName");
  }

  private void addPodFields(String target, String path) {
    for (String kind : POD_KINDS) {
      addPodField(target, kind, path);
    }
  }

  private void addPodField(String target, String kind, String path) {
    add(target, kind, String.join("/", PodSpecPlace.of(kind)) + "/" + path);
  }

  private void addAnnotation(String target, String annotation) {
    List<String> path = List.of("metadata", "annotations", annotation);
    references.add(new Reference(target, new FieldTarget("", "Ingress", path, false)));
  }

  private void add(String target, String kind, String path) {
    references.add(new Reference(target, FieldTarget.of(kind, path, false)));
  }
}
