// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.shipped;

import dev.cairn.roadmap.RoadmapId;

/// The ids of the program's own roadmaps, which no other may take. A shipped file is named by its
/// id.
public final class Shipped {
    private Shipped() {}

    public static boolean holds(RoadmapId roadmap) {
        var file = roadmap + ".yaml";
        return !file.equals(ShippedFiles.ADVICE) && ShippedFiles.exists(file);
    }
}
