package io.github.portreeve.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port whose usual program trusts whoever reaches it more than the internet deserves.
 *
 * @param mark a word that must be in a name or image beside it, as many programs use the port;
 *     empty when the number is enough
 */
record SensitivePort(int number, String program, String mark) {
  private static final List<SensitivePort> ALL =
      List.of(
          port(1433, "SQL Server"),
          port(1521, "Oracle Database"),
          port(2181, "ZooKeeper"),
          port(2375, "Docker without TLS"),
          port(2379, "etcd"),
          port(3306, "MySQL"),
          port(3389, "Remote Desktop"),
          port(4369, "Erlang's port mapper"),
          port(5432, "PostgreSQL"),
          port(5900, "VNC"),
          port(5984, "CouchDB"),
          port(6379, "Redis"),
          port(9042, "Cassandra"),
          port(9200, "Elasticsearch"),
          port(9300, "Elasticsearch between its nodes"),
          port(10250, "the kubelet"),
          port(10255, "the kubelet without authentication"),
          port(11211, "memcached"),
          port(15672, "RabbitMQ's management"),
          port(27017, "MongoDB"),
          marked(3000, "Grafana", "grafana"),
          marked(5601, "Kibana", "kibana"),
          marked(5672, "RabbitMQ", "rabbitmq"),
          marked(8001, "the Kubernetes dashboard", "dashboard"),
          marked(8443, "the Kubernetes dashboard", "kubernetes-dashboard"),
          marked(8500, "Consul", "consul"),
          marked(9090, "Prometheus", "prometheus"),
          marked(9090, "the Kubernetes dashboard", "kubernetes-dashboard"),
          marked(9092, "Kafka", "kafka"),
          marked(9093, "Alertmanager", "alertmanager"));

  private static SensitivePort port(int number, String program) {
    return new SensitivePort(number, program, "");
  }

  private static SensitivePort marked(int number, String program, String mark) {
    return new SensitivePort(number, program, mark);
  }

  /** Null when nothing is known of the port with such names beside it. */
  static @Nullable SensitivePort of(int number, List<String> names) {
    for (SensitivePort port : ALL) {
      if (port.number == number && port.isMarkedBy(names)) {
        return port;
      }
    }
    return null;
  }

  private boolean isMarkedBy(List<String> names) {
    for (String name : names) {
      if (name.contains(mark)) {
        return true;
      }
    }
    return mark.isEmpty();
  }

  /** Whether the number alone tells what it is. */
  boolean isSure() {
    return mark.isEmpty();
  }
}
