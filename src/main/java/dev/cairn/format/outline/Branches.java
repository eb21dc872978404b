// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.outline;

import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Tick;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.List;

/// Makes sections of a tree: a leaf is an item, and what has children is a section, named with
/// those around it. One that has a mark, a note or a link of its own is the first item in it, too.
final class Branches {
    private final List<Section> sections = new ArrayList<>();
    private int untitled;
    private int headings;

    private Branches() {}

    /// @param top where leaves of the root go
    static Outline outline(String title, String summary, Branch root, String top) {
        var branches = new Branches();
        branches.add(root, "", top);
        return new Outline(title, summary, branches.sections, branches.repairs());
    }

    /// The depth is bounded by the reader of the file.
    private void add(Branch branch, String path, String title) {
        var items = new ArrayList<Item>();
        if (!path.isEmpty() && !branch.title.isEmpty() && branch.saysMoreThanItsTitle()) {
            headings++;
            items.add(item(branch));
        }
        for (var child : branch.children) {
            if (child.isLeaf() && child.title.isEmpty()) {
                untitled++;
            } else if (child.isLeaf()) {
                items.add(item(child));
            }
        }
        if (!items.isEmpty()) {
            sections.add(new Section(title, items));
        }
        for (var child : branch.children) {
            if (!child.isLeaf()) {
                var inner = joined(path, child.title);
                add(child, inner, inner.isEmpty() ? title : inner);
            }
        }
    }

    private static String joined(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + ": " + inner;
    }

    private static Item item(Branch leaf) {
        var item =
                Item.titled(leaf.title)
                        .id(leaf.id)
                        .why(leaf.why)
                        .note(leaf.note)
                        .hours(leaf.hours)
                        .tick(Tick.of(leaf.status))
                        .line(leaf.line);
        leaf.level.ifPresent(item::level);
        leaf.needs.forEach(item::need);
        leaf.aliases.forEach(item::alias);
        leaf.resources.forEach(item::resource);
        return (leaf.project ? item.project() : item).build();
    }

    private List<Message> repairs() {
        var repairs = new ArrayList<Message>();
        if (untitled > 0) {
            repairs.add(Message.of("repair.outline.untitled", untitled));
        }
        if (headings > 0) {
            repairs.add(Message.of("repair.outline.headings", headings));
        }
        return repairs;
    }
}
