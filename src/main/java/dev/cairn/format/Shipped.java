// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.roadmap.RoadmapId;

/// The ids that the program's own roadmaps have, which no other may take.
final class Shipped {
    private Shipped() {}

    static boolean holds(RoadmapId roadmap) {
        return ShippedFiles.yaml("").stream()
                .map(Source::name)
                .anyMatch(name -> name.equals("roadmaps/" + roadmap + ".yaml"));
    }
}
