// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import java.util.List;

/// The skills of a section of a roadmap.
public record SectionStanding(String title, List<SkillStanding> skills) {
    public SectionStanding {
        skills = List.copyOf(skills);
    }
}
