// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import dev.cairn.format.plain.Words;
import dev.cairn.progress.Status;

/// A digraph of Graphviz: sections are clusters, and an arrow leads from a need to what needs it.
final class DotOut {
    private DotOut() {}

    static String write(Sheet sheet) {
        var text =
                new StringBuilder("digraph {\n  label=")
                        .append(quoted(sheet.roadmap().title()))
                        .append(";\n  labelloc=t;\n  rankdir=LR;\n")
                        .append("  node [shape=box, style=\"rounded,filled\"];\n");
        var count = 0;
        for (var part : sheet.once()) {
            text.append("  subgraph cluster_").append(count++).append(" {\n    label=");
            text.append(quoted(part.title())).append(";\n");
            for (var skill : part.skills()) {
                text.append("    ").append(quoted(skill.id().value())).append(" [label=");
                text.append(quoted(skill.title()));
                text.append(", class=").append(sheet.word(skill));
                text.append(", fillcolor=\"").append(colour(sheet.status().apply(skill.id())));
                text.append('"');
                if (!skill.why().isEmpty()) {
                    text.append(", tooltip=").append(quoted(skill.why()));
                }
                if (!skill.resources().isEmpty()) {
                    text.append(", URL=");
                    text.append(quoted(skill.resources().getFirst().url().toString()));
                }
                text.append("];\n");
            }
            text.append("  }\n");
        }
        sheet.needs()
                .forEach(
                        (id, needs) ->
                                needs.forEach(
                                        need ->
                                                text.append("  ")
                                                        .append(quoted(need.value()))
                                                        .append(" -> ")
                                                        .append(quoted(id.value()))
                                                        .append(";\n")));
        return text.append("}\n").toString();
    }

    static String colour(Status status) {
        return switch (status) {
            case TODO -> "#ffffff";
            case LEARNING -> "#fff3c4";
            case DONE -> "#cdeccf";
            case SKIPPED -> "#e4e4e4";
        };
    }

    /// Graphviz reads entities of HTML in every label.
    private static String quoted(String words) {
        return '"'
                + Words.line(words)
                        .replace("&", "&amp;")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                + '"';
    }
}
