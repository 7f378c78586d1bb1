package io.github.portreeve.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterNameTest {
  @ParameterizedTest
  @CsvSource({
    "web, web.shop.svc.cluster.local, true",
    "web.shop, web.shop.svc.cluster.local, true",
    "web.shop.svc, web.shop.svc.cluster.local, true",
    "web.shop.svc.cluster.local, web.shop.svc.cluster.local, true",
    "web.shop.svc.example.org, web.shop.svc.cluster.local, true",
    "web.shop, web.<namespace>.svc.cluster.local, true",
    "web.svc, web.shop.svc.cluster.local, false",
    "web.office, web.shop.svc.cluster.local, false",
    "db-1.db, db-{0..2}.db.shop.svc.cluster.local, true",
    "db-2.db.shop.svc, db-{0..2}.db.shop.svc.cluster.local, true",
    "db-3.db.shop.svc, db-{0..2}.db.shop.svc.cluster.local, false",
    "db-01.db.shop, db-{0..2}.db.shop.svc.cluster.local, false",
    "db-0.db.shop, db-0.db.shop.svc.cluster.local, true",
    "db, db-0.db.shop.svc.cluster.local, false",
    "a.b.c.d, web.shop.svc.cluster.local, false",
  })
  void isSpelledInManyWays(String host, String way, boolean leads) {
    ClusterName name = ClusterName.ofWay(way);

    assertThat(name).isNotNull();
    assertThat(ClusterName.readings(host).stream().anyMatch(one -> one.leadsTo(name)))
        .isEqualTo(leads);
  }
}
