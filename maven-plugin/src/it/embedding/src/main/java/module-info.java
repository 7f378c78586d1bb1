module com.example.embedding {
  requires io.github.portreeve.core;
  requires io.github.portreeve.rules;
}
