// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh.topic;

import java.text.BreakIterator;
import java.util.Locale;

/// The beginning of a text, as much as fits below a title.
public final class Sentences {
    private static final int MOST = 2;
    private static final int LONGEST = 300;

    private Sentences() {}

    /// One or two whole sentences; where already the first is too long, its beginning.
    public static String first(String text) {
        var part = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        var ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(part);
        var end = 0;
        for (int count = 0; count < MOST; count++) {
            var next = ends.next();
            if (next == BreakIterator.DONE || part.substring(0, next).strip().length() > LONGEST) {
                break;
            }
            end = next;
        }
        return end > 0 || part.isEmpty() ? part.substring(0, end).strip() : cut(part);
    }

    private static String cut(String text) {
        var end = text.lastIndexOf(' ', LONGEST - 1);
        end = end < LONGEST / 2 ? LONGEST - 1 : end;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end).strip() + "…";
    }

    /// Both, the first ended by a stop where it has none.
    public static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        var last = first.charAt(first.length() - 1);
        return first + (Character.isLetterOrDigit(last) || last == ')' ? ". " : " ") + second;
    }
}
