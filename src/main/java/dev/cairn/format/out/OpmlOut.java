// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import dev.cairn.format.plain.HtmlText;
import dev.cairn.format.plain.Words;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import org.apache.commons.text.StringEscapeUtils;

import java.util.stream.Collectors;

/// An outline of two levels. Attributes that begin with a line are Cairn's own, `_status` and
/// `_note` those of other programs as well.
final class OpmlOut {
    private OpmlOut() {}

    static String write(Sheet sheet) {
        var text =
                new StringBuilder(
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                    + "<opml version=\"2.0\">\n")
                        .append("  <head>\n    <title>")
                        .append(escaped(Words.line(sheet.roadmap().title())))
                        .append("</title>\n  </head>\n  <body>\n");
        for (var part : sheet.parts()) {
            text.append("    <outline");
            attribute(text, "text", HtmlText.written(Words.line(part.title())));
            text.append(">\n");
            for (var skill : part.skills()) {
                text.append("      <outline");
                attributes(text, skill, sheet.word(skill));
                text.append("/>\n");
            }
            text.append("    </outline>\n");
        }
        return text.append("  </body>\n</opml>\n").toString();
    }

    private static void attributes(StringBuilder text, Skill skill, String status) {
        attribute(text, "text", HtmlText.written(Words.line(skill.title())));
        attribute(text, "_status", status);
        attribute(text, "_note", HtmlText.written(skill.why()));
        attribute(text, "_id", skill.id().value());
        attribute(text, "_level", skill.level().word());
        if (!skill.hours().equals(Hours.NONE)) {
            attribute(text, "_hours", skill.hours().toString());
        }
        if (skill.isProject()) {
            attribute(text, "_kind", skill.kind().word());
        }
        attribute(
                text,
                "_needs",
                skill.needs().stream().map(SkillId::value).collect(Collectors.joining("\n")));
        attribute(
                text,
                "_aliases",
                skill.alsoKnownAs().stream().map(Words::line).collect(Collectors.joining("\n")));
        if (!skill.resources().isEmpty()) {
            attribute(text, "type", "link");
            attribute(text, "url", skill.resources().getFirst().url().toString());
        }
        attribute(
                text,
                "_links",
                skill.resources().stream()
                        .map(
                                resource ->
                                        Words.line(resource.kind()).replace(' ', '-')
                                                + " "
                                                + resource.url()
                                                + " "
                                                + Words.line(resource.title()))
                        .collect(Collectors.joining("\n")));
    }

    private static void attribute(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
    }

    private static String escaped(String value) {
        return StringEscapeUtils.escapeXml10(value)
                .replace("\n", "&#10;")
                .replace("\r", "&#13;")
                .replace("\t", "&#9;");
    }
}
