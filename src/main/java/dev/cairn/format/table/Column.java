// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table;

import dev.cairn.format.table.cell.Dates;
import dev.cairn.format.table.cell.StatusWords;
import dev.cairn.format.table.cell.Words;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A column as the guess sees it.
///
/// @param name empty where the table has no names
/// @param plainName the same as words are looked up
/// @param cells of the first rows, those that are not blank
record Column(int index, String name, String plainName, List<String> cells) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final int ROWS = 300;
    private static final double MOST = 0.9;

    static Column of(int index, String name, List<Sheet.Row> body) {
        return new Column(
                index,
                name,
                Words.plain(name),
                body.stream()
                        .limit(ROWS)
                        .map(row -> row.cell(index))
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /// How many of the cells are such; none of no cells.
    double share(Predicate<String> such) {
        return cells.stream().filter(such).count() / Math.max(1.0, cells.size());
    }

    boolean mostly(Predicate<String> such) {
        return share(such) >= MOST;
    }

    int different() {
        return new HashSet<>(cells).size();
    }

    double length() {
        return cells.stream().mapToInt(String::length).average().orElse(0);
    }

    /// Numbers alone say how far somebody is only where they are nothing but 0 and 1.
    boolean isStatus() {
        var numbers = share(Column::isNumber);
        var isSwitch = different() == 2 && mostly(cell -> cell.equals("0") || cell.equals("1"));
        return mostly(Column::isStatus) && (numbers == 0 || isSwitch);
    }

    boolean isText() {
        return share(cell -> !isNumber(cell) && !Dates.looksLikeOne(cell) && !isLink(cell)) > 0.5;
    }

    static boolean isStatus(String cell) {
        return StatusWords.of(cell, false).isPresent();
    }

    static boolean isNumber(String cell) {
        return cell.length() < 20 && NUMBER.matcher(cell).matches();
    }

    static boolean isLink(String cell) {
        return cell.startsWith("http://") || cell.startsWith("https://");
    }
}
