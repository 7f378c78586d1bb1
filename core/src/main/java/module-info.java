/** The model, the linter, the generator and the exposure graph of Portreeve. */
@SuppressWarnings("module") // the modules named in qualified exports are built after this one
module io.github.portreeve.core {
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;

  exports io.github.portreeve.controllers;
  exports io.github.portreeve.exposure;
  exports io.github.portreeve.exposure.gateway;
  exports io.github.portreeve.finding;
  exports io.github.portreeve.generate;
  exports io.github.portreeve.lint;
  exports io.github.portreeve.model;
  exports io.github.portreeve.model.gateway;
  exports io.github.portreeve.report;
  exports io.github.portreeve.rule;
  exports io.github.portreeve.source;
  exports io.github.portreeve.trace;
  exports io.github.portreeve.write;
  exports io.github.portreeve.decode to
      io.github.portreeve.rules,
      io.github.portreeve.cli,
      io.github.portreeve.schemas;
  exports io.github.portreeve.text to
      io.github.portreeve.rules,
      io.github.portreeve.cli,
      io.github.portreeve.schemas;
  exports io.github.portreeve.validation to
      io.github.portreeve.rules,
      io.github.portreeve.cli;
}
