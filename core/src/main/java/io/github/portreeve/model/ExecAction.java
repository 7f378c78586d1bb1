package io.github.portreeve.model;

import java.util.List;

/** A command run in the container. */
public record ExecAction(List<String> command) {

  public ExecAction {
    command = List.copyOf(command);
  }
}
