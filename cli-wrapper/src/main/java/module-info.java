/** The command portreeve: arguments in, findings and an exit code out. */
module io.github.portreeve.cli {
  requires io.github.portreeve.core;
  requires io.github.portreeve.rules;
  requires io.github.portreeve.schemas;
}
