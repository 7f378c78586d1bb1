package io.github.portreeve.lint;

import io.github.portreeve.finding.Finding;
import io.github.portreeve.finding.Skipped;
import io.github.portreeve.model.Manifest;
import java.util.List;

/**
 * What came of one file.
 *
 * @param findings about texts and single objects, with their places in the text
 * @param together findings between objects, as if the file were all there is; none where the run is
 *     one universe
 * @param understood whether there is no object but the manifests and patches to them
 * @param manifests kept for checks across files
 */
record LintedFile(
    String name,
    List<Finding> findings,
    List<Finding> together,
    List<Skipped> skipped,
    int manifestCount,
    boolean understood,
    List<Manifest<?>> manifests) {}
