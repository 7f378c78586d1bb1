package io.github.portreeve.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the result of a command goes: to the file that {@code --output} names, or printed. */
final class OutputFile {
  private OutputFile() {}

  /** A file is there whole or not at all; a symbolic link stays, and what it leads to is new. */
  static void write(CharSequence text, Arguments arguments, Console console) throws IOException {
    String output = arguments.value(Options.OUTPUT);
    if (output == null) {
      console.print(text);
      return;
    }
    Path target = Path.of(output).toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      Files.writeString(target, text); // a pipe or a device stays what it is
      return;
    }
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(output, null, "there is no folder " + folder);
    }
    replace(Files.exists(target) ? target.toRealPath() : target, text);
  }

  private static void replace(Path target, CharSequence text) throws IOException {
    Path fresh = target.resolveSibling("." + target.getFileName() + ".portreeve");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
