// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.List;

/// Why some roadmaps cannot be joined into one [Catalog].
public sealed interface Fault {
    /// The roadmap at whose file the fault is mended.
    RoadmapId roadmap();

    /// A skill needs one that no roadmap describes.
    record UnknownNeed(RoadmapId roadmap, SkillId skill, SkillId need) implements Fault {}

    /// A section uses a skill that no roadmap describes.
    record UnknownUse(RoadmapId roadmap, SkillId skill) implements Fault {}

    /// A roadmap comes after one that is not loaded.
    record UnknownAfter(RoadmapId roadmap, RoadmapId after) implements Fault {}

    /// The skill is described in an earlier roadmap already.
    record DescribedTwice(RoadmapId roadmap, SkillId skill, RoadmapId first) implements Fault {}

    /// Skills that need each other in a ring: each needs the next, the last needs the first.
    record Ring(RoadmapId roadmap, List<SkillId> skills) implements Fault {
        public Ring {
            skills = List.copyOf(skills);
        }
    }
}
