package io.github.portreeve.maven;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Severity;
import io.github.portreeve.generate.Generation;
import io.github.portreeve.generate.Note;
import io.github.portreeve.generate.PlanReader;
import io.github.portreeve.report.TextReporter;
import io.github.portreeve.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the manifests of a plan, and fails when an API server would refuse them. */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
  /** Does nothing at all when true. */
  @Parameter(property = "portreeve.skip", defaultValue = "false")
  private boolean skip;

  /** The plan file. */
  @Parameter(property = "portreeve.plan", defaultValue = "${basedir}/src/main/portreeve/plan.yaml")
  private File plan;

  /** The file that gets the manifests. */
  @Parameter(
      property = "portreeve.manifests",
      defaultValue = "${project.build.directory}/kubernetes/portreeve.yaml")
  private File manifests;

  /** Release of the cluster, such as 1.34; the newest known by default. */
  @Parameter(property = "portreeve.kubernetesVersion")
  private @Nullable String kubernetesVersion;

  /** Release of the Gateway API, such as 1.4, standard channel; the newest known by default. */
  @Parameter(property = "portreeve.gatewayApiVersion")
  private @Nullable String gatewayApiVersion;

  /** The API server's range of node ports. */
  @Parameter(property = "portreeve.nodePortRange", defaultValue = "30000-32767")
  private String nodePortRange;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("portreeve: skipped");
      return;
    }
    if (!plan.exists()) {
      throw new MojoExecutionException("portreeve: no such file: " + plan);
    }
    try {
      SourceFile source = SourceFile.read(plan.toString(), plan.toPath());
      write(
          PlanReader.read(source)
              .generate(Cluster.of(kubernetesVersion, gatewayApiVersion, nodePortRange)));
    } catch (IOException e) {
      throw new MojoExecutionException("portreeve: " + e.getMessage(), e);
    }
  }

  private void write(Generation generation) throws IOException, MojoFailureException {
    List<Finding> findings = generation.findings();
    StringBuilder text = new StringBuilder();
    TextReporter.plain().writeFindings(findings, text);
    if (!findings.isEmpty()) {
      LogLines.write(getLog(), text, generation.isRefused() ? Severity.ERROR : Severity.WARNING);
    }
    if (generation.isRefused()) {
      throw new MojoFailureException("portreeve: nothing was written, " + generation.refusal());
    }
    Path target = manifests.toPath().toAbsolutePath();
    Files.createDirectories(target.getParent());
    Files.writeString(target, generation.yaml());
    getLog().info("portreeve: wrote " + target);
    for (Note note : generation.notes()) {
      getLog().info("portreeve: " + note.describe());
    }
  }
}
