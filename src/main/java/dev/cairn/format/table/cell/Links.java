// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.table.cell;

import dev.cairn.roadmap.Resource;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The addresses in a cell, each alone or as a Markdown link.
public final class Links {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\[([^\\[\\]\n]{1,200})]\\()?(https?://[^\\s<>\"|]{1,2000})");
    private static final int MOST = 50;

    private Links() {}

    public static List<Resource> of(String cell) {
        var links = new ArrayList<Resource>();
        var found = ADDRESS.matcher(cell);
        while (links.size() < MOST && found.find()) {
            var address = found.group(2);
            if (found.group(1) != null && address.indexOf(')') >= 0) {
                address = address.substring(0, address.indexOf(')'));
            }
            address = address.replaceAll("[,;.]{1,9}$", "");
            try {
                var title = found.group(1) == null ? address : found.group(1).strip();
                links.add(new Resource(title, URI.create(address), "link"));
            } catch (IllegalArgumentException _) {
                // counted by the reader: a cell of which nothing came
            }
        }
        return links;
    }
}
