// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.format.Problem;
import dev.cairn.roadmap.Fault;
import dev.cairn.roadmap.Faults;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.ui.editing.draft.Finding.Field;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what is wrong with a draft: by the reader of files, and in what other roadmaps and career
/// paths ask of it.
public final class Findings {
    /// What [#typed] says in the words of the editor.
    private static final Set<Message> SAID =
            Set.of(
                    Message.of("problem.fields.empty", "sections"),
                    Message.of("problem.fields.empty", "skills"),
                    Message.of("problem.fields.empty", "title"));

    private static final String RING = "problem.join.ring";
    private static final String ARROW = " → ";

    /// The keys of the file that a field of the editor is for.
    private static final Map<String, Field> FIELDS =
            Map.of(
                    "title", Field.TITLE,
                    "why", Field.WHY,
                    "level", Field.LEVEL,
                    "hours", Field.HOURS,
                    "needs", Field.NEEDS,
                    "done-when", Field.CHECKS,
                    "also-known-as", Field.ALIASES,
                    "resources", Field.LINKS);

    private final Draft draft;
    private final Roadmap roadmap;
    private final Snapshot snapshot;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Draft draft, Snapshot snapshot) {
        this.draft = draft;
        this.snapshot = snapshot;
        roadmap = draft.roadmap();
    }

    public static List<Finding> of(Draft draft, Workspace workspace) {
        var findings = new Findings(draft, workspace.snapshot());
        findings.typed();
        findings.read(workspace.problems(findings.roadmap));
        findings.others();
        findings.found.addAll(Twins.of(draft, workspace.snapshot().catalog()));
        if (!draft.isNew() && findings.found.stream().noneMatch(Finding::blocks)) {
            findings.comments(workspace.written(findings.roadmap).moved());
        }
        return List.copyOf(findings.found);
    }

    private void say(int key, Field field, String sentence) {
        found.add(new Finding(key, field, sentence, true));
    }

    /// What is so wrong that it does not get as far as the file, or what the editor puts better.
    private void typed() {
        if (draft.title().isBlank()) {
            untitled(Draft.HEAD);
        }
        if (draft.parts().isEmpty()) {
            say(Draft.HEAD, Field.ALL, Texts.of("editing.roadmap.empty"));
        }
        for (var part : draft.parts()) {
            if (part.title().isBlank()) {
                untitled(part.key());
            }
            if (part.items().isEmpty()) {
                say(part.key(), Field.ALL, Texts.of("editing.section.empty"));
            }
        }
        draft.items().forEach(item -> item.fields().ifPresent(fields -> typed(item.key(), fields)));
    }

    private void typed(int key, Fields fields) {
        if (fields.title().isBlank()) {
            untitled(key);
        }
        if (fields.parsedHours().isEmpty()) {
            say(key, Field.HOURS, Texts.of("editing.hours.wrong", fields.hours()));
        }
        fields.wrongLinks()
                .forEach(
                        link ->
                                say(
                                        key,
                                        Field.LINKS,
                                        link.url().isBlank()
                                                ? Texts.of("editing.link.none", link.title())
                                                : Texts.of("editing.link.wrong", link.url())));
    }

    private void untitled(int key) {
        say(key, Field.TITLE, Texts.of("editing.title.missing"));
    }

    private void read(List<Problem> problems) {
        var errors =
                problems.stream()
                        .filter(Problem::isError)
                        .filter(problem -> !SAID.contains(problem.message()))
                        .toList();
        if (errors.isEmpty()) {
            return;
        }
        var places = new Places(draft, roadmap);
        errors.forEach(
                problem -> {
                    var place = places.at(problem.line(), problem.column());
                    say(
                            place.key(),
                            FIELDS.getOrDefault(place.word(), Field.ALL),
                            sentence(problem.message()));
                });
    }

    /// A ring is told in titles; ids are for files.
    private String sentence(Message message) {
        var ring = message.key().equals(RING) ? message.arguments().getFirst() : null;
        return ring instanceof String ids
                ? Texts.of(
                        "editing.ring",
                        Stream.of(ids.split(ARROW))
                                .map(id -> title(SkillId.of(id)))
                                .collect(Collectors.joining(ARROW)))
                : message.in(Words.now());
    }

    private String title(SkillId skill) {
        return draft.items()
                .filter(item -> item.id().equals(skill))
                .flatMap(item -> item.fields().stream())
                .map(Fields::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .or(() -> snapshot.catalog().find(skill).map(Skill::title))
                .orElse(skill.value());
    }

    /// Comments of the file that cannot stay where they are.
    private void comments(List<String> moved) {
        if (!moved.isEmpty()) {
            found.add(
                    new Finding(
                            Draft.HEAD,
                            Field.ALL,
                            Texts.of(
                                    "editing.comments",
                                    moved.size(),
                                    String.join(Texts.of("editing.quoted.and"), moved)),
                            false));
        }
    }

    /// Skills that others rest on may not go.
    private void others() {
        var gone = new HashSet<SkillId>();
        snapshot.catalog()
                .roadmap(draft.id())
                .ifPresent(before -> before.defined().forEach(skill -> gone.add(skill.id())));
        roadmap.defined().forEach(skill -> gone.remove(skill.id()));
        if (gone.isEmpty()) {
            return;
        }
        Faults.of(
                        Stream.concat(
                                        snapshot.catalog().roadmaps().stream()
                                                .filter(each -> !each.id().equals(draft.id())),
                                        Stream.of(roadmap))
                                .toList())
                .stream()
                .filter(fault -> !fault.roadmap().equals(draft.id()))
                .forEach(this::missed);
        snapshot.paths()
                .forEach(
                        path ->
                                path.skills().stream()
                                        .filter(gone::contains)
                                        .forEach(skill -> wanted(skill, path.title())));
    }

    private void missed(Fault fault) {
        Optional<SkillId> skill =
                switch (fault) {
                    case Fault.UnknownNeed need -> Optional.of(need.need());
                    case Fault.UnknownUse use -> Optional.of(use.skill());
                    default -> Optional.empty();
                };
        skill.ifPresent(
                id ->
                        wanted(
                                id,
                                snapshot.catalog()
                                        .roadmap(fault.roadmap())
                                        .map(Roadmap::title)
                                        .orElse(fault.roadmap().value())));
    }

    private void wanted(SkillId skill, String by) {
        say(
                Draft.HEAD,
                Field.ALL,
                Texts.of(
                        "editing.wanted",
                        snapshot.catalog().find(skill).map(each -> each.title()).orElse(""),
                        by));
    }

    /// The first sentence of each thing that something is wrong with.
    public static Map<Integer, String> first(List<Finding> findings) {
        var first = new HashMap<Integer, String>();
        findings.stream()
                .filter(Finding::blocks)
                .forEach(finding -> first.putIfAbsent(finding.key(), finding.sentence()));
        return first;
    }
}
