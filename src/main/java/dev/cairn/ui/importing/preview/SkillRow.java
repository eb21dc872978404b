// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing.preview;

import dev.cairn.format.Intake;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.format.draft.Item.Placed;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A line of the tree as it will be.
sealed interface SkillRow {
    /// Counted from 0.
    int section();

    String title();

    record Heading(int section, String title, int skills, boolean open) implements SkillRow {}

    /// @param about whether it is known, or how it got its section; empty where the file says it
    record Leaf(int section, SkillId skill, String title, Status status, String about)
            implements SkillRow {}

    /// The lines in order.
    ///
    /// @param folded sections that show no skills
    /// @param onlyGuessed whether those whose section the file says are left out
    static List<SkillRow> of(
            PreviewModel model, IncomingModel file, Set<String> folded, boolean onlyGuessed) {
        var intake = file.intake().get();
        if (intake.roadmap().isEmpty()) {
            return ticks(model, intake);
        }
        var titles = new HashMap<SkillId, String>();
        intake.roadmap()
                .ifPresent(
                        roadmap ->
                                roadmap.defined()
                                        .forEach(skill -> titles.put(skill.id(), skill.title())));
        var doubtful = new HashSet<SkillId>();
        intake.review().stream().map(Doubt::skill).forEach(doubtful::add);
        Predicate<SkillId> isShown =
                skill -> !onlyGuessed || intake.placed().get(skill) == Placed.BY_DISTANCE;
        var rows = new ArrayList<SkillRow>();
        int index = 0;
        for (var section : file.sections()) {
            var skills = section.skills().stream().filter(isShown).toList();
            if (!skills.isEmpty()) {
                boolean open = onlyGuessed || !folded.contains(section.title());
                rows.add(new Heading(index, section.title(), skills.size(), open));
                if (open) {
                    for (var skill : skills) {
                        rows.add(
                                new Leaf(
                                        index,
                                        skill,
                                        Optional.ofNullable(titles.get(skill))
                                                .orElseGet(() -> model.title(skill)),
                                        model.status(intake, skill),
                                        about(model, file, intake, skill, doubtful)));
                    }
                }
            }
            index++;
        }
        return rows;
    }

    /// Progress alone, without a roadmap.
    private static List<SkillRow> ticks(PreviewModel model, Intake intake) {
        return intake.ticks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<SkillRow>map(
                        tick ->
                                new Leaf(
                                        -1,
                                        tick.getKey(),
                                        model.title(tick.getKey()),
                                        tick.getValue(),
                                        model.home(tick.getKey()).orElse("")))
                .toList();
    }

    private static String about(
            PreviewModel model,
            IncomingModel file,
            Intake intake,
            SkillId skill,
            Set<SkillId> doubtful) {
        if (intake.matched().contains(skill)) {
            return model.home(skill)
                    .map(home -> Texts.of("importing.known.in", home))
                    .orElse(Texts.of("importing.known"));
        }
        var said = new ArrayList<String>();
        if (doubtful.contains(skill)) {
            said.add(
                    file.decided(skill)
                            .map(
                                    as ->
                                            as.equals(skill)
                                                    ? Texts.of("importing.doubt.own")
                                                    : Texts.of(
                                                            "importing.doubt.same",
                                                            model.title(as)))
                            .orElse(Texts.of("importing.open")));
        }
        Optional.ofNullable(intake.placed().get(skill))
                .map(
                        how ->
                                switch (how) {
                                    case BY_EDGE -> "importing.placed.edge";
                                    case BY_FRAME -> "importing.placed.frame";
                                    case BY_DISTANCE -> "importing.placed.distance";
                                })
                .map(Texts::of)
                .ifPresent(said::add);
        return String.join(" · ", said);
    }
}
