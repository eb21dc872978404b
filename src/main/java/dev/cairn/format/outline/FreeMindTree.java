// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import dev.cairn.format.draft.Limits;
import dev.cairn.format.plain.HtmlText;
import dev.cairn.format.plain.Words;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Resource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Collects the nodes of a mind map. What a node says at length stands in elements of HTML within
/// it: its title, its details, its note.
final class FreeMindTree implements XmlFile.Visitor {
    private final Branch root = new Branch(0);
    private final Deque<Branch> open = new ArrayDeque<>(List.of(root));
    private final StringBuilder rich = new StringBuilder();
    private String richType = "";
    private int depthInRich;
    private int count;

    Branch root() {
        return root;
    }

    @Override
    public void open(String element, XmlFile.Attributes attributes, int line) {
        if (!richType.isEmpty()) {
            depthInRich++;
            breakLine(element);
            return;
        }
        switch (element) {
            case "node" -> {
                var branch = branch(attributes, line);
                open.getLast().children.add(branch);
                open.addLast(branch);
                count++;
            }
            case "icon" -> mark(open.getLast(), attributes.get("BUILTIN"));
            case "richcontent" -> {
                richType = attributes.get("TYPE").isEmpty() ? "NOTE" : attributes.get("TYPE");
                rich.setLength(0);
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (!richType.isEmpty() && rich.length() <= Limits.TEXT) {
            rich.append(text);
        }
    }

    @Override
    public void close(String element) {
        if (depthInRich > 0) {
            depthInRich--;
            breakLine(element);
        } else if (!richType.isEmpty()) {
            take(open.getLast(), richType, rich.toString());
            richType = "";
        } else if (element.equals("node")) {
            open.removeLast();
        }
    }

    @Override
    public boolean isFull() {
        return count > Limits.ITEMS;
    }

    private void breakLine(String element) {
        if (HtmlText.isBlock(element) && rich.length() <= Limits.TEXT) {
            rich.append('\n');
        }
    }

    private static Branch branch(XmlFile.Attributes attributes, int line) {
        var branch = new Branch(line);
        var text = attributes.get("TEXT");
        branch.title = Words.line(text.startsWith("<html") ? HtmlText.bare(text) : text);
        branch.id = attributes.get("ID");
        Words.web(attributes.get("LINK"))
                .ifPresent(
                        url ->
                                branch.resources.add(
                                        new Resource(
                                                branch.title.isEmpty()
                                                        ? url.getHost()
                                                        : branch.title,
                                                url,
                                                "link")));
        return branch;
    }

    private static void mark(Branch branch, String icon) {
        branch.status =
                switch (icon) {
                    case "button_ok", "checked", "100%" -> Status.DONE;
                    case "25%", "50%", "75%", "hourglass" -> Status.LEARNING;
                    case "button_cancel" -> Status.SKIPPED;
                    default -> branch.status;
                };
    }

    private static void take(Branch branch, String type, String html) {
        var text =
                String.join(
                        "\n", html.lines().map(Words::line).filter(row -> !row.isEmpty()).toList());
        if (type.equals("NODE")) {
            branch.title = branch.title.isEmpty() ? Words.line(text) : branch.title;
        } else if (branch.why.isEmpty()) {
            branch.why = text;
        } else {
            branch.note = branch.note.isEmpty() ? text : branch.note + "\n\n" + text;
        }
    }
}
