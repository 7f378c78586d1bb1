package io.github.portreeve.schemas;

import io.github.portreeve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds custom resource definitions in files and folders. */
final class DefinitionFiles {
  private static final String KIND = "CustomResourceDefinition";

  /** Bundles of definitions are larger than the parser takes unasked, in code points. */
  private static final int LARGEST = 64 << 20;

  private static final YAMLMapper MAPPER =
      new YAMLMapper(
          YAMLFactory.builder()
              .loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST).build())
              .build());

  private DefinitionFiles() {}

  /**
   * The versions of all kinds that are defined there.
   *
   * @throws IOException when a path names nothing, holds no definition or one that is no YAML
   */
  static List<CustomResourceVersion> read(List<Path> paths) throws IOException {
    List<CustomResourceVersion> all = new ArrayList<>();
    for (Path path : paths) {
      List<CustomResourceVersion> found = new ArrayList<>();
      for (Path file : files(path)) {
        found.addAll(readFile(file));
      }
      if (found.isEmpty()) {
        throw new IOException(path + ": there is no " + KIND);
      }
      all.addAll(found);
    }
    return all;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      return below.filter(DefinitionFiles::mayDefine).sorted().toList();
    }
  }

  private static boolean mayDefine(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json"))
        && Files.isRegularFile(file);
  }

  /** Most YAML in a folder is about other things, and need not even be YAML. */
  private static List<CustomResourceVersion> readFile(Path file) throws IOException {
    String text = SourceFile.read(file.toString(), file).text();
    return text.contains(KIND) ? parse(file, text) : List.of();
  }

  private static List<CustomResourceVersion> parse(Path file, String text) throws IOException {
    List<CustomResourceVersion> versions = new ArrayList<>();
    try (MappingIterator<JsonNode> documents = MAPPER.readerFor(JsonNode.class).readValues(text)) {
      while (documents.hasNextValue()) {
        versions.addAll(DefinitionReader.read(documents.nextValue()));
      }
    } catch (JacksonException e) {
      throw new IOException(place(file, e.getLocation()) + ": no YAML, " + firstLine(e), e);
    }
    return versions;
  }

  private static String place(Path file, @Nullable TokenStreamLocation location) {
    return location == null
        ? file.toString()
        : file + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }

  /** The parser's message goes on with the place and the text there. */
  private static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }
}
