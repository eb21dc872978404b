// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap.search;

/// Some letters of a longer text, whole words where it can be, with what was found in them.
record Excerpt(String text, Span mark) {
    private static final int BEFORE = 12;
    private static final int LENGTH = 34;

    static Excerpt around(Span found, String text) {
        int from = start(found, text);
        int to = end(Math.max(found.to(), from + LENGTH), text);
        var cut = text.substring(from, to).replaceAll("\\s", " ");
        var lead = from > 0 ? "…" : "";
        var trail = to < text.length() ? "…" : "";
        return new Excerpt(lead + cut + trail, found.shifted(lead.length() - from));
    }

    private static int start(Span found, String text) {
        if (text.length() <= LENGTH || found.from() <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', found.from() - BEFORE);
        return space < 0 || space >= found.from() ? found.from() : space + 1;
    }

    private static int end(int wanted, String text) {
        if (wanted >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', wanted);
        return space > wanted - BEFORE ? space : wanted;
    }
}
