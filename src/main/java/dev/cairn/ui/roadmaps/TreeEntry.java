// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Coverage;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;

/// A row of the tree. Its key names it for as long as it stands, so that what is open and chosen
/// outlives a change.
sealed interface TreeEntry {
    String key();

    /// The key of a section's row.
    static String key(RoadmapId roadmap, Section section) {
        return roadmap + "/" + section.title();
    }

    record RoadmapRow(RoadmapId roadmap, String title, Coverage coverage) implements TreeEntry {
        @Override
        public String key() {
            return roadmap.value();
        }
    }

    record SectionRow(RoadmapId roadmap, Section section, Coverage coverage) implements TreeEntry {
        @Override
        public String key() {
            return TreeEntry.key(roadmap, section);
        }
    }

    /// @param missing how many of its needs are not done
    record SkillRow(
            RoadmapId roadmap,
            Section section,
            Skill skill,
            Status status,
            boolean proved,
            int missing)
            implements TreeEntry {
        @Override
        public String key() {
            return roadmap + "/" + section.title() + "/" + skill.id();
        }
    }
}
