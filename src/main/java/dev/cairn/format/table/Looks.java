// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.table.cell.Dates;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tells tables from prose, Markdown and programs.
final class Looks {
    private static final Pattern RULE = Pattern.compile("[\\s|:-]++");
    private static final Pattern MARKDOWN =
            Pattern.compile("(#{1,6}|[-*+>]|\\d{1,3}[.)])\\s.*|```.*|~~~.*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[\"']?[\\w.-]{1,40}[\"']?\\s?:(\\s.*|)");
    private static final int MOST_LINES = 400;

    private Looks() {}

    static boolean likeTable(String fileText) {
        var text = fileText.startsWith("\uFEFF") ? fileText.substring(1) : fileText;
        var start = text.stripLeading();
        if (start.isEmpty() || "{[<".indexOf(start.charAt(0)) >= 0 || text.indexOf('\0') >= 0) {
            return false;
        }
        var head = AnkiHead.of(text);
        var content = text.substring(head.end());
        if (head.isThere()) {
            return !content.isBlank();
        }
        var delimiter = Delimiter.guess(content);
        var rows = delimiter.rows();
        if (delimiter.width() < 2 || hasRule(content)) {
            return false;
        }
        if (rows.size() < 2) {
            return delimiter.isCut() && Names.known(rows.getFirst()) > 1;
        }
        return isRegular(delimiter) && !isOther(rows) && isMeant(delimiter, content);
    }

    /// The line below the names of a Markdown table.
    private static boolean hasRule(String content) {
        return content.lines()
                .limit(MOST_LINES)
                .anyMatch(line -> line.contains("--") && RULE.matcher(line).matches());
    }

    /// Rows may end early, and few may be too long, as with names that tell what they are.
    private static boolean isRegular(Delimiter delimiter) {
        var first = delimiter.rows().getFirst().cells().size();
        var isNamed = Names.known(delimiter.rows().getFirst()) > 1;
        return first > 1 && (delimiter.share() >= 0.8 || isNamed && delimiter.share() >= 0.4);
    }

    private static boolean isOther(List<Sheet.Row> rows) {
        var others =
                rows.stream()
                        .map(row -> row.cells().getFirst())
                        .filter(
                                cell ->
                                        MARKDOWN.matcher(cell).matches()
                                                || KEY.matcher(cell).matches()
                                                || cell.startsWith("//")
                                                || cell.startsWith("import "))
                        .count();
        return others * 5 > rows.size();
    }

    /// Known names, or several rows whose cells are no parts of sentences.
    private static boolean isMeant(Delimiter delimiter, String content) {
        var rows = delimiter.rows();
        if (Names.known(rows.getFirst()) > 1) {
            return true;
        }
        var columns =
                IntStream.range(0, delimiter.width())
                        .mapToObj(index -> Column.of(index, "", rows.subList(1, rows.size())))
                        .toList();
        var filled =
                columns.stream()
                        .filter(column -> column.cells().size() * 2 >= rows.size() - 1)
                        .count();
        var isTyped =
                columns.stream()
                        .anyMatch(
                                column ->
                                        column.mostly(Column::isNumber)
                                                || column.mostly(Dates::looksLikeOne)
                                                || column.mostly(Column::isLink)
                                                || column.mostly(Column::isStatus));
        if (rows.size() < 3 && !Names.areIn(rows)) {
            return false;
        }
        return isTyped || filled > 1 && !isProse(delimiter, content);
    }

    /// Commas of sentences have a space behind them.
    private static boolean isProse(Delimiter delimiter, String content) {
        var sign = delimiter.sign();
        if (sign == '\t' || sign == '|') {
            return false;
        }
        var sample = content.substring(0, Math.min(content.length(), 20_000));
        long signs = sample.chars().filter(letter -> letter == sign).count();
        long spaced = 0;
        for (int at = sample.indexOf(sign); at >= 0; at = sample.indexOf(sign, at + 1)) {
            var isEnd = at + 1 == sample.length() || "\r\n".indexOf(sample.charAt(at + 1)) >= 0;
            spaced += isEnd || sample.charAt(at + 1) == ' ' ? 1 : 0;
        }
        return spaced * 2 > signs;
    }
}
