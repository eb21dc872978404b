// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import dev.cairn.format.draft.Limits;
import dev.cairn.format.plain.HtmlText;
import dev.cairn.format.plain.Words;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Resource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Collects the outlines of an OPML file. Attributes that begin with a line are those of programs,
/// some of them Cairn's own.
final class OpmlTree implements XmlFile.Visitor {
    private static final List<String> STATUS =
            List.of("_status", "checkStatus", "_complete", "complete", "_checked", "checked");
    private static final List<String> LINKS = List.of("url", "htmlUrl", "xmlUrl");

    private final Branch root = new Branch(0);
    private final Deque<Branch> open = new ArrayDeque<>(List.of(root));
    private final StringBuilder title = new StringBuilder();
    private boolean inTitle;
    private int count;

    Branch root() {
        return root;
    }

    String title() {
        return title.toString();
    }

    @Override
    public void open(String element, XmlFile.Attributes attributes, int line) {
        inTitle = element.equals("title") && open.size() == 1;
        if (element.equals("outline")) {
            var branch = branch(attributes, line);
            open.getLast().children.add(branch);
            open.addLast(branch);
            count++;
        }
    }

    @Override
    public void text(String text) {
        if (inTitle && title.length() <= Limits.TEXT) {
            title.append(text);
        }
    }

    @Override
    public void close(String element) {
        inTitle = false;
        if (element.equals("outline")) {
            open.removeLast();
        }
    }

    @Override
    public boolean isFull() {
        return count > Limits.ITEMS;
    }

    private static Branch branch(XmlFile.Attributes attributes, int line) {
        var branch = new Branch(line);
        var text = attributes.get("text");
        branch.title = Words.line(HtmlText.plain(text.isBlank() ? attributes.get("title") : text));
        var note = attributes.get("_note");
        branch.why = HtmlText.plain(note.isBlank() ? attributes.get("description") : note).strip();
        branch.id = attributes.get("_id");
        branch.status =
                STATUS.stream()
                        .flatMap(name -> Words.status(attributes.get(name)).stream())
                        .findFirst()
                        .orElse(Status.TODO);
        branch.hours = Words.hours(attributes.get("_hours")).orElse(Hours.NONE);
        branch.level = Words.level(attributes.get("_level"));
        branch.project = attributes.get("_kind").equals("project");
        attributes.get("_needs").lines().filter(need -> !need.isBlank()).forEach(branch.needs::add);
        attributes
                .get("_aliases")
                .lines()
                .filter(alias -> !alias.isBlank())
                .forEach(branch.aliases::add);
        links(attributes, branch);
        return branch;
    }

    /// Cairn's own list has a kind, an address and a title in each line.
    private static void links(XmlFile.Attributes attributes, Branch branch) {
        var own = attributes.get("_links");
        if (own.isBlank()) {
            LINKS.stream()
                    .flatMap(name -> Words.web(attributes.get(name)).stream())
                    .distinct()
                    .map(url -> new Resource(branch.title, url, "link"))
                    .forEach(branch.resources::add);
        }
        own.lines()
                .map(line -> line.split(" ", 3))
                .filter(parts -> parts.length == 3)
                .forEach(
                        parts ->
                                Words.web(parts[1])
                                        .map(url -> new Resource(parts[2], url, parts[0]))
                                        .ifPresent(branch.resources::add));
    }
}
