// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.List;

/// A titled run of skills, in the order to learn them. A skill may be defined in this roadmap or be
/// used from another one: the tick is the same.
public record Section(String title, List<SkillId> skills) {
    public Section {
        skills = List.copyOf(skills);
    }
}
