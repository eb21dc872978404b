// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps;

import dev.cairn.progress.Coverage;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The rows of the tree, computed from a snapshot and what is searched for.
///
/// @param searching rows are only those that match; all of them stand open
record SkillTree(List<Branch> roadmaps, boolean searching) {
    record Branch(TreeEntry.RoadmapRow row, List<Twig> sections) {}

    record Twig(TreeEntry.SectionRow row, List<TreeEntry.SkillRow> skills) {}

    static SkillTree of(Snapshot snapshot, String search) {
        var words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var searching = !search.isBlank();
        var branches =
                snapshot.catalog().roadmaps().stream()
                        .map(roadmap -> branch(roadmap, snapshot, searching ? words : List.of()))
                        .filter(branch -> !branch.sections().isEmpty())
                        .toList();
        return new SkillTree(branches, searching);
    }

    private static Branch branch(Roadmap roadmap, Snapshot snapshot, List<String> words) {
        var row =
                new TreeEntry.RoadmapRow(roadmap.id(), roadmap.title(), snapshot.coverage(roadmap));
        return new Branch(
                row,
                roadmap.sections().stream()
                        .map(section -> twig(roadmap, section, snapshot, words))
                        .filter(twig -> !twig.skills().isEmpty())
                        .toList());
    }

    private static Twig twig(
            Roadmap roadmap, Section section, Snapshot snapshot, List<String> words) {
        var progress = snapshot.progress();
        var row =
                new TreeEntry.SectionRow(
                        roadmap.id(),
                        section,
                        Coverage.of(section.skills(), snapshot.catalog(), progress));
        return new Twig(
                row,
                section.skills().stream()
                        .map(id -> snapshot.catalog().skill(id))
                        .filter(skill -> matches(skill, progress, words))
                        .map(skill -> skillRow(roadmap, section, skill, progress))
                        .toList());
    }

    private static TreeEntry.SkillRow skillRow(
            Roadmap roadmap, Section section, Skill skill, Progress progress) {
        var record = progress.record(skill.id());
        var missing = (int) skill.needs().stream().filter(need -> !progress.isDone(need)).count();
        return new TreeEntry.SkillRow(
                roadmap.id(), section, skill, record.status(), !record.proofs().isEmpty(), missing);
    }

    /// Every word stands in the title, the id, an alias, the why or the note.
    private static boolean matches(Skill skill, Progress progress, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        var texts =
                Stream.concat(
                                Stream.of(
                                        skill.title(),
                                        skill.id().value(),
                                        skill.why(),
                                        progress.record(skill.id()).note()),
                                skill.alsoKnownAs().stream())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .toList();
        return words.stream()
                .allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }

    /// The first place of a skill in the tree.
    Stream<TreeEntry.SkillRow> places(SkillId skill) {
        return roadmaps.stream()
                .flatMap(branch -> branch.sections().stream())
                .flatMap(twig -> twig.skills().stream())
                .filter(row -> row.skill().id().equals(skill));
    }
}
