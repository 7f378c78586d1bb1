package io.github.portreeve.maven;

import io.github.portreeve.finding.Severity;
import org.apache.maven.plugin.logging.Log;

/** Text of several lines in Maven's log. */
final class LogLines {
  private LogLines() {}

  static void write(Log log, CharSequence text, Severity severity) {
    for (String line : text.toString().split("\n")) {
      switch (severity) {
        case ERROR -> log.error(line);
        case WARNING -> log.warn(line);
        case INFO -> log.info(line);
      }
    }
  }
}
