// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayDeque;
import java.util.Deque;

/// The outline beside the pages: the headings of a page, as deep as they are there.
final class Bookmarks {
    private record Open(int level, Element mark) {}

    private Bookmarks() {}

    static void into(Document page) {
        var all = page.head().appendElement("bookmarks");
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, all));
        var number = 0;
        for (var heading : page.select("h1, h2, h3, h4")) {
            var level = heading.tagName().charAt(1) - '0';
            while (open.peek().level() >= level) {
                open.pop();
            }
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + number++);
            }
            var mark =
                    open.peek()
                            .mark()
                            .appendElement("bookmark")
                            .attr("name", heading.text())
                            .attr("href", "#" + heading.id());
            open.push(new Open(level, mark));
        }
    }
}
