/** The built-in rules: what an API server accepts and users would still suffer from. */
module io.github.portreeve.rules {
  requires transitive io.github.portreeve.core;
  requires static transitive org.jspecify;

  exports io.github.portreeve.rules;
}
