// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import org.jsoup.nodes.Document;

/// What a screen reader is told of a page in PDF beside its words: of the page itself, of its
/// drawings and of where its links lead.
final class Described {
    private Described() {}

    static void make(Document page) {
        page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
        for (var drawing : page.select("svg")) {
            drawing.attr("alt", drawing.attr("aria-label"));
        }
        // What draws them does not see the style of the page.
        page.select("svg text").attr("font-family", Typeface.FAMILY);
        for (var link : page.select("a")) {
            link.attr("title", link.text());
        }
    }
}
