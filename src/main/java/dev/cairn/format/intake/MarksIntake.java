// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.format.Intake;
import dev.cairn.format.Library;
import dev.cairn.format.Problem;
import dev.cairn.format.draft.Draft.Marks;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.text.Message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Progress by the ids of another program: it belongs to roadmaps that came in before.
public final class MarksIntake {
    private MarksIntake() {}

    public static Intake of(Message format, Marks marks, String file, Library library) {
        var ticks = new HashMap<SkillId, Status>();
        var since = new HashMap<SkillId, Instant>();
        int unknown = 0;
        for (var mark : marks.ticks().entrySet()) {
            var skill = skill(mark.getKey(), library);
            if (skill.isEmpty()) {
                unknown++;
            } else if (ticks.get(skill.get()) != Status.DONE) {
                ticks.put(skill.get(), mark.getValue().status());
                mark.getValue().since().ifPresent(at -> since.put(skill.get(), at));
            }
        }
        ticks.values().removeIf(Status.TODO::equals);
        var repairs = new ArrayList<>(marks.repairs());
        var problems = new ArrayList<Problem>();
        if (ticks.isEmpty()) {
            problems.add(
                    Problem.error(
                            file,
                            1,
                            1,
                            Message.of("problem.intake.strange", marks.ticks().size())));
        } else if (unknown > 0) {
            repairs.add(Message.of("repair.intake.strange", unknown));
        }
        return new Intake(
                format,
                Optional.empty(),
                Optional.empty(),
                new Intake.Learned(ticks, since, Map.of(), Map.of()),
                Set.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                repairs,
                problems);
    }

    private static Optional<SkillId> skill(String id, Library library) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.formerly().get(id))
                .or(
                        () ->
                                Optional.of(id)
                                        .filter(Slug::isValid)
                                        .map(SkillId::of)
                                        .filter(catalog::holds));
    }
}
