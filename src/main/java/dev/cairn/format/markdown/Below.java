// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.draft.Item;
import dev.cairn.roadmap.Resource;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// What stands below the first line of a list item that becomes a skill: its links, and words that
/// say more of it.
final class Below extends AbstractVisitor {
    private final List<Resource> links = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Below() {}

    static void into(Item.Builder skill, Node item) {
        var below = new Below();
        for (var child = item.getFirstChild().getNext(); child != null; child = child.getNext()) {
            child.accept(below);
        }
        below.links.forEach(skill::resource);
        skill.why(String.join("; ", below.words));
    }

    @Override
    public void visit(Paragraph paragraph) {
        var inline = Inline.of(paragraph);
        links.addAll(inline.resources());
        if (!inline.isOnlyLinks() && !inline.text().isEmpty()) {
            words.add(inline.text());
        }
    }
}
