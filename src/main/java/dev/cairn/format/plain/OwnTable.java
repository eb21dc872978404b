// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The table that Cairn itself writes: by its columns it is known again, and then read to the
/// letter, where the tables of others are read as they are mostly meant.
public final class OwnTable {
    public static final List<String> COLUMNS =
            List.of(
                    "id", "title", "section", "status", "level", "hours", "needs", "why", "link",
                    "aliases");

    private static final String DIVIDERS = ",;，；、•\"()[]{}（）\n";

    private OwnTable() {}

    /// Several names in one cell. One that holds what divides them is written between quotation
    /// marks, and those within as two.
    public static String joined(List<String> names) {
        return names.stream().map(OwnTable::quoted).collect(Collectors.joining("; "));
    }

    private static String quoted(String name) {
        var isPlain =
                name.chars().noneMatch(sign -> DIVIDERS.indexOf(sign) >= 0)
                        && !name.startsWith("- ")
                        && !name.startsWith("* ");
        return isPlain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /// What was joined, each name as it stands in the cell; [#name] takes the quotation marks off.
    public static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        var inQuotes = false;
        int from = 0;
        for (int at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) == '"') {
                inQuotes = !inQuotes;
            } else if (cell.charAt(at) == ';' && !inQuotes) {
                parts.add(cell.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(cell.substring(from).strip());
        return parts;
    }

    public static boolean isQuoted(String part) {
        return part.length() > 1 && part.startsWith("\"") && part.endsWith("\"");
    }

    public static String name(String part) {
        return part.substring(1, part.length() - 1).replace("\"\"", "\"");
    }
}
