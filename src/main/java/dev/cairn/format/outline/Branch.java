// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A node of an outline, while it is read.
final class Branch {
    final int line;
    final List<Branch> children = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();
    final List<String> needs = new ArrayList<>();
    final List<String> aliases = new ArrayList<>();
    String title = "";
    String id = "";
    String why = "";
    String note = "";
    Status status = Status.TODO;
    Hours hours = Hours.NONE;
    Optional<Level> level = Optional.empty();
    boolean project;

    Branch(int line) {
        this.line = line;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    boolean saysMoreThanItsTitle() {
        return !resources.isEmpty() || !why.isEmpty() || status != Status.TODO;
    }
}
