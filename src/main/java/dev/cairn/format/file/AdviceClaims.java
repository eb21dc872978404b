// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.career.PathId;
import dev.cairn.career.advice.Claim;
import dev.cairn.career.advice.Reason;
import dev.cairn.career.advice.Reference;
import dev.cairn.format.Problem;
import dev.cairn.format.file.Located.Places;
import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what the advice file claims, and by which of its sources.
final class AdviceClaims {
    private static final int HEAVIEST = 3;

    private final String file;
    private final List<Problem> problems;
    private final Places places;
    private final Map<String, Reference> sources = new HashMap<>();

    private AdviceClaims(String file, List<Problem> problems, Places places) {
        this.file = file;
        this.problems = problems;
        this.places = places;
    }

    /// Knows the sources that the file lists.
    static AdviceClaims with(Fields advice, String file, List<Problem> problems, Places places) {
        var claims = new AdviceClaims(file, problems, places);
        advice.list("sources").forEach(claims::source);
        return claims;
    }

    private void source(Node node) {
        var fields =
                Fields.of(
                        node,
                        Set.of("id", "title", "detail", "year"),
                        file,
                        "problem.thing.source",
                        problems);
        if (fields.isMapping() && !fields.has("year")) {
            fields.problem("year", "problem.advice.year");
        }
        var source =
                new Reference(
                        fields.required("title"),
                        fields.required("detail"),
                        fields.whole("year").orElse(0));
        Ids.required(fields, "id")
                .filter(id -> sources.put(id, source) != null)
                .ifPresent(id -> fields.problem("id", "problem.advice.twice", id));
    }

    List<Reason> reasons(Fields fields, String key) {
        return fields.list(key).stream().flatMap(node -> reason(node).stream()).toList();
    }

    private Optional<Reason> reason(Node node) {
        var fields =
                Fields.of(
                        node,
                        Set.of("path", "weight", "because", "figure", "sources"),
                        file,
                        "problem.thing.reason",
                        problems);
        var weight = weight(fields);
        var claim = claim(fields, "because");
        return path(fields).map(path -> new Reason(path, weight, claim));
    }

    List<Claim> cautions(Fields fields) {
        return fields.list("cautions").stream()
                .map(
                        node ->
                                claim(
                                        Fields.of(
                                                node,
                                                Set.of("text", "figure", "sources"),
                                                file,
                                                "problem.thing.caution",
                                                problems),
                                        "text"))
                .toList();
    }

    private Claim claim(Fields fields, String textKey) {
        var text = fields.required(textKey);
        var figure = fields.optional("figure");
        if (!figure.isEmpty() && !fields.has("sources")) {
            fields.problem("figure", "problem.advice.figure");
        }
        var named =
                fields.texts("sources").stream()
                        .filter(
                                source -> {
                                    var known = sources.containsKey(source.text());
                                    if (!known) {
                                        fields.problem(
                                                source,
                                                "problem.advice.source",
                                                source.text(),
                                                String.join(
                                                        ", ",
                                                        sources.keySet().stream()
                                                                .sorted()
                                                                .toList()));
                                    }
                                    return known;
                                })
                        .map(source -> sources.get(source.text()))
                        .toList();
        return new Claim(text, figure, named);
    }

    static int weight(Fields fields) {
        if (fields.isMapping() && !fields.has("weight")) {
            fields.problem("weight", "problem.advice.weight.missing");
            return 1;
        }
        var weight = fields.whole("weight").orElse(1);
        if (weight == 0 || Math.abs(weight) > HEAVIEST) {
            fields.problem("weight", "problem.advice.weight", weight);
        }
        return weight;
    }

    Optional<PathId> path(Fields fields) {
        return Ids.required(fields, "path")
                .map(
                        id -> {
                            places.put(Located.path(id), fields.place("path"));
                            return PathId.of(id);
                        });
    }

    List<PathId> paths(Fields fields, String key) {
        return fields.texts(key).stream()
                .filter(text -> Ids.check(fields, text, "problem.thing.path-id"))
                .map(
                        text -> {
                            places.put(Located.path(text.text()), text);
                            return PathId.of(text.text());
                        })
                .toList();
    }
}
