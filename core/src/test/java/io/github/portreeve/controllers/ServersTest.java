package io.github.portreeve.controllers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portreeve.model.ClusterProfile;
import io.github.portreeve.model.Ingress;
import io.github.portreeve.model.IngressClass;
import io.github.portreeve.model.IngressClassSpec;
import io.github.portreeve.model.IngressSpec;
import io.github.portreeve.model.Manifest;
import io.github.portreeve.model.ManifestSet;
import io.github.portreeve.model.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServersTest {
  private static final String NGINX = "nginx.ingress.kubernetes.io/ssl-redirect";
  private static final String F5 = "nginx.org/ssl-redirect";

  private static Served served(@Nullable String className, String... keys) {
    Map<String, String> annotations = new LinkedHashMap<>();
    for (String key : keys) {
      annotations.put(key, "true");
    }
    ObjectMeta metadata = ObjectMeta.builder().name("shop").annotations(annotations).build();
    IngressSpec spec = new IngressSpec(className, null, List.of(), List.of());
    Manifest<Ingress> ingress = Manifest.generated(new Ingress(metadata, spec));
    IngressClassSpec outside = new IngressClassSpec("nginx.org/ingress-controller", null);
    IngressClassSpec own = new IngressClassSpec("example.com/own", null);
    ManifestSet set =
        ManifestSet.of(
            ClusterProfile.DEFAULT,
            List.of(
                ingress,
                Manifest.generated(new IngressClass(ObjectMeta.named("outside"), outside)),
                Manifest.generated(new IngressClass(ObjectMeta.named("traefik"), own))));
    return Servers.of(set).of(ingress.resource());
  }

  @Test
  void theIngressClassSaysIt() {
    assertThat(served("outside", NGINX))
        .isEqualTo(new Served(Controller.NGINX, Evidence.INGRESS_CLASS));
    assertThat(served("traefik")).isEqualTo(new Served(null, Evidence.INGRESS_CLASS));
  }

  @Test
  void theNameOfTheClassSaysItWhereOneControllerHasIt() {
    assertThat(served("kong", NGINX)).isEqualTo(new Served(Controller.KONG, Evidence.CLASS_NAME));
  }

  @Test
  void classesOfOthersAreTheirs() {
    assertThat(served("alb", NGINX)).isEqualTo(new Served(null, Evidence.CLASS_NAME));
  }

  @Test
  void annotationsTellTwoControllersOfOneNameApart() {
    assertThat(served("nginx", NGINX).isBy(Controller.INGRESS_NGINX)).isTrue();
    assertThat(served("nginx", F5).isBy(Controller.NGINX)).isTrue();
    assertThat(served("nginx", F5, NGINX)).isEqualTo(Served.UNKNOWN);
    assertThat(served("nginx")).isEqualTo(Served.UNKNOWN);
    assertThat(served("nginx", "haproxy.org/check")).isEqualTo(Served.UNKNOWN);
  }

  @Test
  void mostAnnotationsTellWhereNoClassDoes() {
    assertThat(served(null, F5, "nginx.org/rewrites", NGINX).isBy(Controller.NGINX)).isTrue();
    assertThat(served("internal", NGINX).isBy(Controller.INGRESS_NGINX)).isTrue();
    assertThat(served(null)).isEqualTo(Served.UNKNOWN);
  }

  @Test
  void twoClassesAtOnceTellNothing() {
    assertThat(served("kong", "kubernetes.io/ingress.class")).isEqualTo(Served.UNKNOWN);
  }
}
