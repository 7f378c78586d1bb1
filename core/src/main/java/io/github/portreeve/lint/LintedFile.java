package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.Manifest;
import java.util.List;

/**
 * What came of one file.
 *
 * @param findings with their places in the text
 * @param understood whether there is no object but the manifests and patches to them
 * @param manifests kept for checks across files; empty where each file stands for itself
 */
record LintedFile(
    List<Finding> findings,
    List<Skipped> skipped,
    int manifestCount,
    boolean understood,
    List<Manifest<?>> manifests) {}
