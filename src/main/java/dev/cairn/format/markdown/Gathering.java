// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/// Items under their headings. The first heading of all is the title; a heading within another one
/// is `Outer: Inner`.
final class Gathering {
    private record Under(int level, String text) {}

    private final List<Section> sections = new ArrayList<>();
    private final Deque<Under> headings = new ArrayDeque<>();
    private List<Item> items = new ArrayList<>();
    private String title = "";
    private String section = "";

    String title() {
        return title;
    }

    boolean hasSection() {
        return !section.isBlank();
    }

    void heading(Heading heading) {
        close();
        var text = Inline.of(heading).text();
        while (!headings.isEmpty() && headings.getLast().level() >= heading.getLevel()) {
            headings.removeLast();
        }
        if (heading.getLevel() == 1 && title.isEmpty()) {
            title = text;
            section = text;
            return;
        }
        headings.addLast(new Under(heading.getLevel(), text));
        section =
                headings.stream()
                        .map(Under::text)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(": "));
    }

    void add(Item item) {
        items.add(item);
    }

    /// What is added meanwhile gets a section of its own; what follows goes on in the old one.
    void within(String words, Runnable content) {
        var name = name(words);
        var outer = section;
        close();
        if (!name.isBlank()) {
            section = outer.isBlank() || outer.equals(title) ? name : outer + ": " + name;
        }
        content.run();
        close();
        section = outer;
    }

    /// Without the colon that leads over to what follows.
    private static String name(String words) {
        var end = words.length();
        while (end > 0 && ":：".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }

    List<Section> sections() {
        close();
        return sections;
    }

    private void close() {
        if (!items.isEmpty()) {
            sections.add(new Section(section.isBlank() ? title : section, items));
            items = new ArrayList<>();
        }
    }

    /// Counted from 1.
    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    static List<Node> below(Node item) {
        var nodes = new ArrayList<Node>();
        for (var child = item.getFirstChild().getNext(); child != null; child = child.getNext()) {
            nodes.add(child);
        }
        return nodes;
    }
}
