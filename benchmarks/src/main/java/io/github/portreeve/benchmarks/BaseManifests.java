package io.github.portreeve.benchmarks;

import io.github.portreeve.corpus.Corpus;
import io.github.portreeve.generate.Generation;
import io.github.portreeve.generate.ManifestGenerator;
import io.github.portreeve.generate.RandomPlan;
import io.github.portreeve.model.ApiType;
import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.CronJob;
import io.github.portreeve.model.DaemonSet;
import io.github.portreeve.model.Deployment;
import io.github.portreeve.model.EndpointSlice;
import io.github.portreeve.model.Endpoints;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.Job;
import io.github.portreeve.model.KubernetesVersion;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.NetworkPolicy;
import io.github.portreeve.model.Pod;
import io.github.portreeve.model.ReplicaSet;
import io.github.portreeve.model.ReplicationController;
import io.github.portreeve.model.Resource;
import io.github.portreeve.model.Service;
import io.github.portreeve.model.StatefulSet;
import io.github.portreeve.write.ManifestWriter;
import io.github.portreeve.write.RandomRecord;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Manifests to start from: of our model, of our generator, and of the corpus. */
final class BaseManifests {
  private static final List<Class<? extends Resource>> KINDS =
      List.of(
          Service.class,
          Service.class,
          Service.class,
          Ingress.class,
          Ingress.class,
          Pod.class,
          Pod.class,
          Deployment.class,
          ReplicaSet.class,
          StatefulSet.class,
          DaemonSet.class,
          ReplicationController.class,
          Job.class,
          CronJob.class,
          IngressClass.class,
          Endpoints.class,
          EndpointSlice.class,
          NetworkPolicy.class);

  private BaseManifests() {}

  static Arbitrary<Tree> any(Corpus corpus, int minor) {
    List<String> accepted =
        corpus.entries().stream()
            .filter(entry -> entry.verdict().accepted())
            .map(Corpus.Entry::yaml)
            .toList();
    return Arbitraries.frequencyOf(
        Tuple.of(3, records().map(BaseManifests::tree)),
        Tuple.of(2, generated(minor).map(BaseManifests::tree)),
        Tuple.of(3, Arbitraries.of(accepted).map(TreeReader::read)));
  }

  private static Tree tree(Manifest<?> manifest) {
    return TreeReader.read(ManifestWriter.write(manifest));
  }

  /** Of all the fields there are, with values that most of them may have. */
  private static Arbitrary<Manifest<?>> records() {
    return Arbitraries.randomValue(
        random -> {
          Class<? extends Resource> kind = KINDS.get(random.nextInt(KINDS.size()));
          RandomRecord records = new RandomRecord(random, new TameValues(random));
          return inSomeVersion(Manifest.generated(records.make(kind)), random.nextInt(12));
        });
  }

  private static Manifest<?> inSomeVersion(Manifest<?> manifest, int version) {
    if (version > 0 || !manifest.type().kind().equals("Ingress")) {
      return manifest;
    }
    ApiType old = new ApiType("networking.k8s.io/v1beta1", "Ingress");
    return new Manifest<>(manifest.origin(), old, manifest.resource());
  }

  /** As plans make them, so that most of them are good. */
  private static Arbitrary<Manifest<?>> generated(int minor) {
    ClusterProfile cluster = ClusterProfile.DEFAULT.withVersion(new KubernetesVersion(minor));
    return Arbitraries.randomValue(
        random -> {
          Generation generation =
              ManifestGenerator.generate(new RandomPlan(random).plan(), cluster);
          while (generation.manifests().isEmpty()) {
            generation = ManifestGenerator.generate(new RandomPlan(random).plan(), cluster);
          }
          return generation.manifests().get(random.nextInt(generation.manifests().size()));
        });
  }
}
