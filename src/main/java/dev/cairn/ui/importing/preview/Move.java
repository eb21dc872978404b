// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Intake;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Skills that go to another section. Made again when the file is read anew, as long as there is
/// such a section.
///
/// @param index where the section was; below 0: it is a new one
record Move(Set<SkillId> skills, int index, String section) {
    Intake of(Intake intake) {
        if (intake.roadmap().isEmpty()) {
            return intake;
        }
        var roadmap = intake.roadmap().get();
        var there = Set.copyOf(roadmap.skills());
        if (skills.stream().noneMatch(there::contains)) {
            return intake;
        }
        var sections = roadmap.sections();
        int at = isAt(sections, index) ? index : first(sections);
        return at >= 0
                ? intake.moving(skills, at)
                : index < 0 ? intake.movingToNew(skills, section) : intake;
    }

    private boolean isAt(List<Section> sections, int at) {
        return at >= 0 && at < sections.size() && sections.get(at).title().equals(section);
    }

    private int first(List<Section> sections) {
        return IntStream.range(0, sections.size())
                .filter(at -> isAt(sections, at))
                .findFirst()
                .orElse(-1);
    }
}
