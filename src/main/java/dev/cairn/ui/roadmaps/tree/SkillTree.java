// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Coverage;
import dev.cairn.progress.Missed;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.search.SkillSearch.Guess;
import dev.cairn.workspace.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Roadmaps, sections and skills with how they stand. The figures of a roadmap or section are of
/// all its skills, also where only some are shown.
record SkillTree(List<Branch> roadmaps, Finding finding) {
    /// @param own whether the roadmap is one of the learner's
    record Branch(TreeEntry.RoadmapRow row, boolean own, List<Twig> sections) {
        Optional<String> key(Section section) {
            return sections.stream()
                    .map(Twig::row)
                    .filter(row -> row.section().equals(section))
                    .map(TreeEntry::key)
                    .findFirst();
        }
    }

    record Twig(TreeEntry.SectionRow row, List<TreeEntry.SkillRow> skills) {}

    /// What the tree is narrowed to.
    ///
    /// @param on whether it is narrowed at all
    /// @param found how many different skills are shown, of all that there are
    /// @param missed what is passed over, where that is asked
    record Finding(boolean on, int found, int all, List<Guess> guesses, Optional<Missed> missed) {}

    static SkillTree of(Snapshot snapshot) {
        int all = snapshot.catalog().skills().size();
        return new SkillTree(
                snapshot.catalog().roadmaps().stream()
                        .map(roadmap -> branch(roadmap, snapshot))
                        .toList(),
                new Finding(false, all, all, List.of(), Optional.empty()));
    }

    private static Branch branch(Roadmap roadmap, Snapshot snapshot) {
        var key = roadmap.id().value();
        var twigs = new ArrayList<Twig>();
        for (var section : roadmap.sections()) {
            twigs.add(twig(key + "/" + twigs.size(), section, snapshot));
        }
        return new Branch(
                new TreeEntry.RoadmapRow(
                        key, roadmap.id(), roadmap.title(), snapshot.coverage(roadmap), false),
                snapshot.progress().ownRoadmaps().containsKey(roadmap.id()),
                twigs);
    }

    private static Twig twig(String key, Section section, Snapshot snapshot) {
        var rows = new ArrayList<TreeEntry.SkillRow>();
        for (var id : section.skills()) {
            var skill = snapshot.catalog().skill(id);
            rows.add(row(key + "/" + rows.size(), skill, snapshot.progress()));
        }
        return new Twig(
                new TreeEntry.SectionRow(
                        key,
                        section,
                        Coverage.of(section.skills(), snapshot.catalog(), snapshot.progress()),
                        false),
                rows);
    }

    private static TreeEntry.SkillRow row(String key, Skill skill, Progress progress) {
        var record = progress.record(skill.id());
        var missing = (int) skill.needs().stream().filter(need -> !progress.isDone(need)).count();
        return new TreeEntry.SkillRow(
                key, skill, record.status(), !record.proofs().isEmpty(), missing, Optional.empty());
    }

    /// The roadmaps and sections that keep a skill.
    ///
    /// @param kept the row as it is then shown; none: it is not
    List<Branch> narrowed(Function<TreeEntry.SkillRow, Optional<TreeEntry.SkillRow>> kept) {
        return roadmaps.stream()
                .map(
                        branch ->
                                new Branch(
                                        branch.row(),
                                        branch.own(),
                                        branch.sections().stream()
                                                .map(twig -> narrowed(twig, kept))
                                                .filter(twig -> !twig.skills().isEmpty())
                                                .toList()))
                .filter(branch -> !branch.sections().isEmpty())
                .toList();
    }

    private static Twig narrowed(
            Twig twig, Function<TreeEntry.SkillRow, Optional<TreeEntry.SkillRow>> kept) {
        return new Twig(
                twig.row(),
                twig.skills().stream().flatMap(row -> kept.apply(row).stream()).toList());
    }

    Stream<TreeEntry.SkillRow> skills() {
        return roadmaps.stream()
                .flatMap(branch -> branch.sections().stream())
                .flatMap(twig -> twig.skills().stream());
    }

    /// The rows to show, in order.
    List<TreeEntry> rows(Folds folds) {
        var rows = new ArrayList<TreeEntry>();
        add(rows, folds, false);
        if (roadmaps.stream().anyMatch(Branch::own)) {
            rows.add(new TreeEntry.OwnHeading("/own"));
            add(rows, folds, true);
        }
        return rows;
    }

    private void add(List<TreeEntry> rows, Folds folds, boolean own) {
        for (var branch : roadmaps) {
            if (branch.own() == own) {
                var open = folds.isOpen(branch.row().key());
                rows.add(branch.row().opened(open));
                if (open) {
                    branch.sections().forEach(twig -> add(rows, folds, twig));
                }
            }
        }
    }

    private static void add(List<TreeEntry> rows, Folds folds, Twig twig) {
        var open = folds.isOpen(twig.row().key());
        rows.add(twig.row().opened(open));
        if (open) {
            rows.addAll(twig.skills());
        }
    }

    /// Where a skill stands first, from the roadmap down to its row.
    Optional<Place> place(SkillId skill) {
        for (var branch : roadmaps) {
            for (var twig : branch.sections()) {
                for (var row : twig.skills()) {
                    if (row.skill().id().equals(skill)) {
                        return Optional.of(
                                new Place(branch.row().key(), twig.row().key(), row.key()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The row of a roadmap, or of one of its sections.
    Optional<String> key(RoadmapId roadmap, Optional<Section> section) {
        return roadmaps.stream()
                .filter(branch -> branch.row().roadmap().equals(roadmap))
                .findFirst()
                .map(
                        branch ->
                                section.flatMap(wanted -> branch.key(wanted))
                                        .orElse(branch.row().key()));
    }

    /// The keys on the way to a skill.
    record Place(String roadmap, String section, String row) {}
}
