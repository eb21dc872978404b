// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.plain;

import java.util.regex.Pattern;

/// A cell that a spreadsheet would take for a formula is written behind an apostrophe; so is one
/// that already begins like that, or it could not be told apart.
public final class SpreadsheetCell {
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r]");

    private SpreadsheetCell() {}

    public static String written(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
