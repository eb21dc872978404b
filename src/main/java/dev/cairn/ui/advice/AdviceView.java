// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Advice;
import dev.cairn.career.advice.Answers;
import dev.cairn.career.advice.Ranking;
import dev.cairn.career.advice.WorkLeft;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.Snapshot;

import java.util.List;

/// What the advice says to some answers, computed from one snapshot.
///
/// @param usual the skills to look over
record AdviceView(Ranking ranking, List<Skill> usual) {
    static AdviceView of(Advice advice, Answers answers, Snapshot snapshot) {
        var left = new WorkLeft(snapshot.catalog(), path -> snapshot.route(path).skills());
        return new AdviceView(
                advice.rank(answers, snapshot.paths(), left, Words.now()),
                advice.usualSkills(answers, snapshot.catalog(), snapshot.progress()));
    }

    boolean offers(SkillId skill) {
        return usual.stream().anyMatch(each -> each.id().equals(skill));
    }
}
