// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.PathId;
import dev.cairn.career.advice.Advice;
import dev.cairn.career.advice.Option;
import dev.cairn.career.advice.Question;
import dev.cairn.format.Problem;
import dev.cairn.format.file.Located.Places;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;
import dev.cairn.roadmap.SkillId;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The advice file in the native format 1.
public final class AdviceFile {
    private static final Set<String> KEYS =
            Set.of(
                    "format",
                    "sources",
                    "questions",
                    "time",
                    "general",
                    "cautions",
                    "nothing-answered");
    private static final Set<String> OPTION =
            Set.of("id", "text", "reasons", "cautions", "usual-skills", "enter-through");

    private final String file;
    private final List<Problem> problems;
    private final Places places = new Places();

    private AdviceFile(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Reads what can be read; with problems it is a draft, as in [RoadmapFile#read].
    public static Located<Advice> read(Node tree, String file, List<Problem> problems) {
        return new AdviceFile(file, problems).advice(tree);
    }

    private Located<Advice> advice(Node tree) {
        var fields = Fields.of(tree, KEYS, file, "problem.thing.advice", problems);
        Ids.checkFormat(fields);
        var claims = AdviceClaims.with(fields, file, problems, places);
        var ids = new HashSet<String>();
        var advice =
                new Advice(
                        fields.requiredList("questions").stream()
                                .flatMap(node -> question(node, ids, claims).stream())
                                .toList(),
                        new AdviceTime(file, problems, claims).read(fields),
                        claims.reasons(fields, "general"),
                        claims.cautions(fields),
                        fields.required("nothing-answered"));
        return new Located<>(file, advice, places.all());
    }

    private Optional<Question> question(Node node, Set<String> ids, AdviceClaims claims) {
        var fields =
                Fields.of(
                        node,
                        Set.of("id", "text", "options"),
                        file,
                        "problem.thing.question",
                        problems);
        var text = fields.required("text");
        var known = new HashSet<String>();
        var options =
                fields.requiredList("options").stream()
                        .flatMap(option -> option(option, known, claims).stream())
                        .toList();
        return ownId(fields, ids).map(id -> new Question(id, text, options));
    }

    private Optional<Option> option(Node node, Set<String> ids, AdviceClaims claims) {
        var fields = Fields.of(node, OPTION, file, "problem.thing.answer", problems);
        var text = fields.required("text");
        var reasons = claims.reasons(fields, "reasons");
        var cautions = claims.cautions(fields);
        var skills =
                fields.texts("usual-skills").stream()
                        .filter(skill -> Ids.check(fields, skill, "problem.thing.skill-id"))
                        .map(
                                skill -> {
                                    places.put(Located.skill(skill.text()), skill);
                                    return SkillId.of(skill.text());
                                })
                        .toList();
        var ways = ways(fields, claims);
        return ownId(fields, ids).map(id -> new Option(id, text, reasons, cautions, skills, ways));
    }

    private Map<PathId, List<PathId>> ways(Fields option, AdviceClaims claims) {
        var ways = new LinkedHashMap<PathId, List<PathId>>();
        for (var node : option.list("enter-through")) {
            var fields =
                    Fields.of(node, Set.of("path", "first"), file, "problem.thing.way", problems);
            fields.requiredList("first");
            var first = claims.paths(fields, "first");
            claims.path(fields)
                    .ifPresent(
                            path -> {
                                if (ways.put(path, first) != null) {
                                    fields.problem("path", "problem.advice.entered", path);
                                }
                                if (first.contains(path)) {
                                    fields.problem("first", "problem.advice.itself", path);
                                }
                            });
        }
        return ways;
    }

    private static Optional<String> ownId(Fields fields, Set<String> ids) {
        var id = Ids.required(fields, "id");
        id.filter(own -> !ids.add(own))
                .ifPresent(own -> fields.problem("id", "problem.advice.twice", own));
        return id;
    }
}
