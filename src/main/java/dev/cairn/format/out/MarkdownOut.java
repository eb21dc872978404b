// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import dev.cairn.format.plain.Words;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Skill;

import java.util.Locale;
import java.util.regex.Pattern;

/// A checklist: headings, boxes with hours in brackets, and links below their box.
final class MarkdownOut {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&#~|]");
    private static final Pattern FIRST = Pattern.compile("^(\\d{1,9})([.)])|^([-+=:])");
    private static final Pattern HOURS = Pattern.compile("\\d\\s{0,9}[a-z]{1,7}\\s{0,9}\\)");

    /// A link with such a title would begin like a box.
    private static final Pattern LIKE_BOX = Pattern.compile("^\\s*.?]");

    private MarkdownOut() {}

    static String write(Sheet sheet) {
        var text = new StringBuilder("# ").append(line(sheet.roadmap().title())).append('\n');
        var summary = line(sheet.roadmap().summary());
        if (!summary.isEmpty()) {
            text.append('\n')
                    .append(FIRST.matcher(summary).replaceFirst("$1\\\\$2$3"))
                    .append('\n');
        }
        for (var part : sheet.parts()) {
            text.append("\n## ").append(line(part.title())).append("\n\n");
            for (var skill : part.skills()) {
                box(text, skill, sheet.status().apply(skill.id()));
            }
        }
        return text.toString();
    }

    private static void box(StringBuilder text, Skill skill, Status status) {
        var mark =
                switch (status) {
                    case TODO -> ' ';
                    case LEARNING -> '/';
                    case DONE -> 'x';
                    case SKIPPED -> '-';
                };
        text.append("- [").append(mark).append("] ");
        var hours = "(" + skill.hours() + (skill.hours().high() == 1 ? " hour)" : " hours)");
        var looksLikeHours = HOURS.matcher(skill.title().toLowerCase(Locale.ROOT)).find();
        if (looksLikeHours) {
            // The first hours are those of the skill; the others are then words.
            text.append(hours).append(' ');
        }
        text.append(line(skill.title()));
        if (!looksLikeHours && !skill.hours().equals(Hours.NONE)) {
            text.append(' ').append(hours);
        }
        text.append('\n');
        for (var resource : skill.resources()) {
            text.append(LIKE_BOX.matcher(resource.title()).find() ? "  - link: [" : "  - [")
                    .append(line(resource.title()))
                    .append("](<")
                    .append(resource.url().toString().replace("<", "%3C").replace(">", "%3E"))
                    .append(">)\n");
        }
    }

    private static String line(String words) {
        return MARKS.matcher(Words.line(words)).replaceAll("\\\\$0");
    }
}
