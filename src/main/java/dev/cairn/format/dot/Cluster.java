// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

/// A frame around nodes; one without a parent is the drawing itself.
final class Cluster {
    final Cluster parent;
    final String name;
    String label = "";

    Cluster(Cluster parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    boolean isDrawing() {
        return parent == null;
    }
}
