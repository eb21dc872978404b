// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.ReportWords;

import java.util.Arrays;

/// A Markdown file as it grows. What goes in is escaped already.
final class MarkdownLines {
    private final StringBuilder text = new StringBuilder();
    private final ReportWords words;

    MarkdownLines(ReportWords words) {
        this.words = words;
    }

    /// A row of a table with these texts.
    void row(String... keys) {
        cells(Arrays.stream(keys).map(key -> words.of(key)).toArray(String[]::new));
    }

    void cells(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    void paragraph(String paragraph) {
        line(paragraph);
        line("");
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
