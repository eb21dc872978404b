// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import org.jsoup.nodes.Document;

/// The drawings in a page, made ready for paper: what draws them sees no style of the page, and a
/// screen reader wants to be told what they show.
final class Drawings {
    private Drawings() {}

    static void in(Document page) {
        var style = PdfPages.text("drawings.css");
        for (var drawing : page.select("svg")) {
            drawing.attr("alt", drawing.attr("aria-label"));
            drawing.prependElement("style").attr("type", "text/css").text(style);
        }
    }
}
