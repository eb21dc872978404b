// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

/// Some letters of a longer text, whole words where it can be, with what was found in them.
record Excerpt(String text, Span mark) {
    /// @param letters about how many to show; what was found is never cut
    static Excerpt around(Span found, String text, int letters) {
        int from = text.length() <= letters ? 0 : start(found, text, letters / 3);
        int to = end(found, text, from + letters);
        var cut = text.substring(from, to).replaceAll("\\s", " ");
        var lead = from > 0 ? "…" : "";
        var trail = to < text.length() ? "…" : "";
        return new Excerpt(lead + cut + trail, found.shifted(lead.length() - from));
    }

    private static int start(Span found, String text, int before) {
        if (found.from() <= before) {
            return 0;
        }
        int space = text.indexOf(' ', found.from() - before);
        return space < 0 || space >= found.from() ? found.from() : space + 1;
    }

    private static int end(Span found, String text, int wanted) {
        if (wanted >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', wanted);
        return Math.max(found.to(), space);
    }
}
