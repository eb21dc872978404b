// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import dev.cairn.roadmap.SkillId;

import java.time.YearMonth;
import java.util.Set;

/// A real job posting: when and where it stood, and the skills that its words name. No text of it.
///
/// @param group the kind of job, as career paths name it
/// @param skills none where the words name no skill that Cairn knows
public record Posting(String group, YearMonth month, PostingSource source, Set<SkillId> skills) {
    public Posting {
        skills = Set.copyOf(skills);
    }
}
