package io.github.portreeve.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The three streams of a run. What goes out is UTF-8, whatever the platform's charset is. */
record Console(InputStream in, OutputStream out, OutputStream err) {
  static Console standard() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** A reader who has seen enough and closed the pipe is no failure. */
  void print(CharSequence text) throws IOException {
    try {
      write(out, text);
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("pipe")) {
        throw new IOException("cannot write the output: " + e.getMessage(), e);
      }
    }
  }

  void complain(String message) {
    tell("portreeve: " + message + "\n");
  }

  /** Goes to standard error. Where nobody can hear it, the exit code still tells. */
  void tell(CharSequence text) {
    try {
      write(err, text);
    } catch (IOException ignored) {
      return;
    }
  }

  private static void write(OutputStream stream, CharSequence text) throws IOException {
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
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
