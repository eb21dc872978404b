// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import java.util.ArrayList;
import java.util.List;

/// Several entries in one cell, such as `Docker (images, volumes), Kubernetes`: commas within
/// brackets do not divide.
public final class Entries {
    /// Lines divide before semicolons do, and these before commas.
    private static final List<String> DIVIDERS = List.of("\n", ";；", ",，、");

    private static final String OPEN = "([{（";
    private static final String CLOSE = ")]}）";

    private Entries() {}

    public static List<String> of(String cell) {
        var bracketed = isBalanced(cell);
        for (var divider : DIVIDERS) {
            var entries = split(cell, divider, bracketed);
            if (entries.size() > 1) {
                return entries;
            }
        }
        return split(cell, "", false);
    }

    private static boolean isBalanced(String cell) {
        int depth = 0;
        for (int at = 0; at < cell.length() && depth >= 0; at++) {
            depth += step(cell.charAt(at));
        }
        return depth == 0;
    }

    private static int step(char letter) {
        return OPEN.indexOf(letter) >= 0 ? 1 : CLOSE.indexOf(letter) >= 0 ? -1 : 0;
    }

    private static List<String> split(String cell, String divider, boolean bracketed) {
        var entries = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < cell.length(); at++) {
            depth += bracketed ? step(cell.charAt(at)) : 0;
            if (depth == 0 && divider.indexOf(cell.charAt(at)) >= 0) {
                add(entries, cell.substring(from, at));
                from = at + 1;
            }
        }
        add(entries, cell.substring(from));
        return entries;
    }

    private static void add(List<String> entries, String text) {
        var entry = text.strip();
        if (entry.startsWith("•") || entry.startsWith("- ") || entry.startsWith("* ")) {
            entry = entry.substring(1).strip();
        }
        if (!entry.isEmpty()) {
            entries.add(entry);
        }
    }
}
