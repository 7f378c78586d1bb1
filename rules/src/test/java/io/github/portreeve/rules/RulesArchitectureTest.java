package io.github.portreeve.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.portreeve.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule looks like, and what none of them may need. */
class RulesArchitectureTest {
  private static final JavaClasses RULES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.portreeve.rules");

  static List<String> ruleClassNames() {
    return RULES.stream()
        .filter(type -> type.isAssignableTo(Rule.class))
        .map(JavaClass::getName)
        .toList();
  }

  @Test
  void rulesAreFinalAndPackagePrivate() {
    classes()
        .that()
        .implement(Rule.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .check(RULES);
  }

  @Test
  void rulesKeepNoState() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .implement(Rule.class)
        .should()
        .beStatic()
        .andShould()
        .beFinal()
        .andShould()
        .bePrivate()
        .check(RULES);
  }

  @Test
  void onlyTheListIsPublic() {
    classes().that().arePublic().should().be(BuiltInRules.class).check(RULES);
  }

  @Test
  void nothingSlowIsNeeded() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.util.stream..",
            "java.util.regex..",
            "java.util.function..",
            "java.lang.reflect..",
            "java.text..")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "split", String.class)
        .check(RULES);
  }
}
