// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import dev.cairn.format.plain.Words;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.SkillId;

/// A flowchart of mermaid: sections are subgraphs, and an arrow leads from a need to what needs it.
final class MermaidOut {
    private MermaidOut() {}

    static String write(Sheet sheet) {
        var title = Words.line(sheet.roadmap().title()).replace("\\", "\\\\").replace("\"", "\\\"");
        var text =
                new StringBuilder("---\ntitle: \"").append(title).append("\"\n---\nflowchart LR\n");
        var count = 0;
        for (var part : sheet.once()) {
            text.append("  subgraph g").append(count++).append('[').append(quoted(part.title()));
            text.append("]\n");
            for (var skill : part.skills()) {
                text.append("    ").append(name(skill.id())).append('[');
                text.append(quoted(skill.title())).append("]:::").append(sheet.word(skill));
                text.append('\n');
            }
            text.append("  end\n");
        }
        sheet.needs()
                .forEach(
                        (id, needs) ->
                                needs.forEach(
                                        need ->
                                                text.append("  ")
                                                        .append(name(need))
                                                        .append(" --> ")
                                                        .append(name(id))
                                                        .append('\n')));
        for (var status : Status.values()) {
            text.append("  classDef ").append(status.word()).append(" fill:");
            text.append(DotOut.colour(status)).append(",color:#1b1b1b\n");
        }
        return text.toString();
    }

    /// Words such as `end` mean something of their own, and hyphens may be taken for an arrow.
    private static String name(SkillId id) {
        return "s_" + id.value().replace('-', '_');
    }

    private static String quoted(String words) {
        var text = new StringBuilder("\"");
        for (var sign : Words.line(words).toCharArray()) {
            switch (sign) {
                case '"' -> text.append("#quot;");
                case '#' -> text.append("#35;");
                case '%' -> text.append("#37;");
                case '&' -> text.append("#amp;");
                case '<' -> text.append("#lt;");
                case '>' -> text.append("#gt;");
                case '`' -> text.append("#96;");
                default -> text.append(sign);
            }
        }
        return text.append('"').toString();
    }
}
