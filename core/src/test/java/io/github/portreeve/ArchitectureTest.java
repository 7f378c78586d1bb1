package io.github.portreeve;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package may need which. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.portreeve");

  @Test
  void needPointsOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("text")
        .definedBy("..portreeve.text..")
        .layer("source")
        .definedBy("..portreeve.source..")
        .layer("model")
        .definedBy("..portreeve.model..")
        .layer("finding")
        .definedBy("..portreeve.finding..")
        .layer("definition")
        .definedBy("..portreeve.definition..")
        .layer("yaml")
        .definedBy("..portreeve.yaml..")
        .layer("decode")
        .definedBy("..portreeve.decode..")
        .layer("validation")
        .definedBy("..portreeve.validation..")
        .layer("rule")
        .definedBy("..portreeve.rule..")
        .layer("controllers")
        .definedBy("..portreeve.controllers..")
        .layer("exposure")
        .definedBy("..portreeve.exposure..")
        .layer("kustomize")
        .definedBy("..portreeve.kustomize..")
        .layer("lint")
        .definedBy("..portreeve.lint..")
        .layer("write")
        .definedBy("..portreeve.write..")
        .layer("generate")
        .definedBy("..portreeve.generate..")
        .layer("report")
        .definedBy("..portreeve.report..")
        .layer("trace")
        .definedBy("..portreeve.trace..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("source")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("finding")
        .mayOnlyAccessLayers("model", "source")
        .whereLayer("definition")
        .mayOnlyAccessLayers("model")
        .whereLayer("yaml")
        .mayOnlyAccessLayers("source")
        .whereLayer("decode")
        .mayOnlyAccessLayers("yaml", "source", "model", "finding", "definition", "text")
        .whereLayer("validation")
        .mayOnlyAccessLayers("model", "finding", "definition", "write", "text")
        .whereLayer("rule")
        .mayOnlyAccessLayers("model", "finding")
        .whereLayer("controllers")
        .mayOnlyAccessLayers("model", "text")
        .whereLayer("exposure")
        .mayOnlyAccessLayers("controllers", "model", "text")
        .whereLayer("trace")
        .mayOnlyAccessLayers("controllers", "exposure", "model", "text")
        .whereLayer("kustomize")
        .mayOnlyAccessLayers("controllers", "decode", "yaml", "source", "model", "finding")
        .whereLayer("lint")
        .mayOnlyAccessLayers(
            "decode",
            "definition",
            "kustomize",
            "generate",
            "validation",
            "rule",
            "yaml",
            "source",
            "model",
            "finding",
            "text")
        .whereLayer("write")
        .mayOnlyAccessLayers("model", "yaml")
        .whereLayer("generate")
        .mayOnlyAccessLayers(
            "write",
            "validation",
            "controllers",
            "decode",
            "yaml",
            "source",
            "model",
            "finding",
            "text")
        .whereLayer("report")
        .mayOnlyAccessLayers(
            "lint", "exposure", "controllers", "finding", "source", "model", "text", "trace")
        .check(CORE);
  }

  @Test
  void onlyTheReaderKnowsTheParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..portreeve.yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(CORE);
  }

  @Test
  void nothingReflectsOrMatchesPatternsOnTheWayToTheFirstFinding() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..portreeve.source..",
            "..portreeve.yaml..",
            "..portreeve.decode..",
            "..portreeve.definition..",
            "..portreeve.validation..",
            "..portreeve.finding..",
            "..portreeve.rule..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.regex..", "java.util.stream..", "java.lang.reflect..")
        .check(CORE);
  }
}
