package io.github.portreeve.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A port whose usual program trusts whoever reaches it more than the internet deserves. */
record SensitivePort(int number, String program) {
  // Databases, caches and ways to administer. Not here: what is often served to the public on
  // purpose, such as SSH for a code forge, and ports that many programs use.
  private static final List<SensitivePort> ALL =
      List.of(
          new SensitivePort(1433, "SQL Server"),
          new SensitivePort(1521, "Oracle Database"),
          new SensitivePort(2181, "ZooKeeper"),
          new SensitivePort(2375, "Docker without TLS"),
          new SensitivePort(2379, "etcd"),
          new SensitivePort(3306, "MySQL"),
          new SensitivePort(3389, "Remote Desktop"),
          new SensitivePort(4369, "Erlang's port mapper"),
          new SensitivePort(5432, "PostgreSQL"),
          new SensitivePort(5900, "VNC"),
          new SensitivePort(5984, "CouchDB"),
          new SensitivePort(6379, "Redis"),
          new SensitivePort(9042, "Cassandra"),
          new SensitivePort(9200, "Elasticsearch"),
          new SensitivePort(9300, "Elasticsearch between its nodes"),
          new SensitivePort(11211, "memcached"),
          new SensitivePort(15672, "RabbitMQ's management"),
          new SensitivePort(27017, "MongoDB"));

  /** Null when nothing is known of the port. */
  static @Nullable SensitivePort of(int number) {
    for (SensitivePort port : ALL) {
      if (port.number == number) {
        return port;
      }
    }
    return null;
  }
}
