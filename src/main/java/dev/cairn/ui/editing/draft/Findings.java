// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

import dev.cairn.format.NativeYaml;
import dev.cairn.format.Problem;
import dev.cairn.format.Source;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.roadmap.Fault;
import dev.cairn.roadmap.Faults;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.Workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds what is wrong with a draft: by the reader of files, and in what other roadmaps and career
/// paths ask of it.
public final class Findings {
    /// What [#typed] says in the words of the editor.
    private static final Set<Message> SAID =
            Set.of(
                    Message.of("problem.fields.empty", "sections"),
                    Message.of("problem.fields.empty", "skills"));

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
        return List.copyOf(findings.found);
    }

    private void say(int key, String sentence) {
        found.add(new Finding(key, sentence));
    }

    /// What is so wrong that it does not get as far as the file, or what the editor puts better.
    private void typed() {
        if (draft.parts().isEmpty()) {
            say(Draft.HEAD, Texts.of("editing.roadmap.empty"));
        }
        draft.parts().stream()
                .filter(part -> part.items().isEmpty())
                .forEach(part -> say(part.key(), Texts.of("editing.section.empty")));
        draft.items()
                .forEach(
                        item ->
                                item.fields()
                                        .ifPresent(
                                                fields -> {
                                                    if (fields.parsedHours().isEmpty()) {
                                                        say(
                                                                item.key(),
                                                                Texts.of(
                                                                        "editing.hours.wrong",
                                                                        fields.hours()));
                                                    }
                                                    fields.wrongLinks()
                                                            .forEach(
                                                                    link ->
                                                                            say(
                                                                                    item.key(),
                                                                                    Texts.of(
                                                                                            "editing.link.wrong",
                                                                                            link
                                                                                                    .url())));
                                                }));
    }

    private void read(List<Problem> problems) {
        var errors = problems.stream().filter(Problem::isError).toList();
        if (errors.isEmpty()) {
            return;
        }
        var keys = keys();
        errors.forEach(
                problem -> {
                    var at = keys.floorEntry(problem.line());
                    var key = at == null ? Draft.HEAD : at.getValue();
                    if (!SAID.contains(problem.message())) {
                        say(key, problem.message().in(Words.now()));
                    }
                });
    }

    /// What begins in which line of the file. The file has the order of the draft.
    private TreeMap<Integer, Integer> keys() {
        var keys = new TreeMap<Integer, Integer>();
        var tree =
                TreeParser.parse(
                        new Source("", NativeYaml.write(roadmap)), new ArrayList<Problem>());
        var sections = tree.map(root -> items(root, "sections")).orElse(List.of());
        for (int part = 0; part < sections.size(); part++) {
            var section = draft.parts().get(part);
            keys.put(sections.get(part).line(), section.key());
            var skills = items(sections.get(part), "skills");
            for (int index = 0; index < skills.size(); index++) {
                keys.put(skills.get(index).line(), section.items().get(index).key());
            }
        }
        return keys;
    }

    private static List<Node> items(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.members().stream()
                        .filter(member -> member.key().text().equals(key))
                        .map(Node.Member::value)
                        .flatMap(
                                value ->
                                        value instanceof Node.Sequence list
                                                ? list.items().stream()
                                                : Stream.<Node>empty())
                        .toList()
                : List.of();
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
                Texts.of(
                        "editing.wanted",
                        snapshot.catalog().find(skill).map(each -> each.title()).orElse(""),
                        by));
    }

    /// The first sentence of each thing that something is wrong with.
    public static Map<Integer, String> first(List<Finding> findings) {
        var first = new TreeMap<Integer, String>();
        findings.forEach(finding -> first.putIfAbsent(finding.key(), finding.sentence()));
        return first;
    }
}
