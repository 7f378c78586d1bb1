package io.github.portreeve.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three streams of a run. What goes out is UTF-8, whatever the platform's charset is. */
record Console(InputStream in, PrintStream out, PrintStream err) {
  static Console standard() {
    return new Console(System.in, System.out, System.err);
  }

  void print(CharSequence text) {
    write(out, text);
  }

  void complain(String message) {
    write(err, "portreeve: " + message + "\n");
  }

  void write(PrintStream stream, CharSequence text) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    stream.write(bytes, 0, bytes.length);
    stream.flush();
  }

  /** Whether text is coloured: as asked for, or when a person seems to look on. */
  static boolean isColoured(Arguments arguments) {
    return switch (arguments.value(Options.COLOR, "auto")) {
      case "always" -> true;
      case "never" -> false;
      default ->
          System.getenv("NO_COLOR") == null
              && !"dumb".equals(System.getenv("TERM"))
              && System.console() != null;
    };
  }
}
