// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Coverage;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.search.Hit;

import java.util.Optional;

/// A row of the tree. Its key names it for as long as it stands, so that what is open and chosen
/// outlives a change.
sealed interface TreeEntry {
    String key();

    /// A row with others under it.
    sealed interface Group extends TreeEntry {
        String title();

        Coverage coverage();

        boolean open();
    }

    /// Stands above the learner's own roadmaps.
    record OwnHeading(String key) implements TreeEntry {}

    record RoadmapRow(String key, RoadmapId roadmap, String title, Coverage coverage, boolean open)
            implements Group {
        RoadmapRow opened(boolean open) {
            return new RoadmapRow(key, roadmap, title, coverage, open);
        }
    }

    record SectionRow(String key, Section section, Coverage coverage, boolean open)
            implements Group {
        @Override
        public String title() {
            return section.title();
        }

        SectionRow opened(boolean open) {
            return new SectionRow(key, section, coverage, open);
        }
    }

    /// @param missing how many of its needs are not done
    /// @param hit what was found in it, while one searches
    record SkillRow(
            String key, Skill skill, Status status, boolean proved, int missing, Optional<Hit> hit)
            implements TreeEntry {
        SkillRow found(Hit hit) {
            return new SkillRow(key, skill, status, proved, missing, Optional.of(hit));
        }
    }
}
