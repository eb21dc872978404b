// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.progress.Status;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// A node of a drawing, while it is read.
final class Box {
    final String id;
    final int line;
    final SequencedSet<Box> needs = new LinkedHashSet<>();
    Cluster cluster;
    boolean isDeclared;
    String label;
    String why = "";
    String link = "";
    Status status = Status.TODO;
    String shape = "";
    String style = "";
    boolean isHidden;

    Box(String id, Cluster cluster, int line) {
        this.id = id;
        this.cluster = cluster;
        this.line = line;
        this.label = id;
    }
}
