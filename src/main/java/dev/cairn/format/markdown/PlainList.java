// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;
import dev.cairn.text.Message;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A plan without any box: bullets below headings. A bullet with bullets of words below it becomes
/// the end of the section's title for these. What the file says of itself, such as a table of
/// contents, is left out; a text with few bullets, or with long ones, is no plan.
final class PlainList extends AbstractVisitor {
    private static final int BULLETS = 5;
    private static final int HEADINGS = 2;
    private static final int SHORT = 120;

    /// How many headings one sentence names.
    private static final int NAMED = 5;

    private final Gathering gathering = new Gathering();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();
    private int heading;
    private int asideLevel;
    private int bullets;
    private int longOnes;

    private PlainList() {}

    static Optional<Outline> in(Node document) {
        var list = new PlainList();
        document.accept(list);
        return list.outline();
    }

    private Optional<Outline> outline() {
        if (bullets < BULLETS || headings.size() < HEADINGS || longOnes * 2 > bullets) {
            return Optional.empty();
        }
        List<Section> sections = gathering.sections();
        var repairs = new ArrayList<Message>();
        repairs.add(Message.of("repair.markdown.plain", bullets));
        if (!leftOut.isEmpty()) {
            var named = String.join("”, “", leftOut.subList(0, Math.min(NAMED, leftOut.size())));
            repairs.add(Message.of("repair.markdown.asides", leftOut.size(), "“" + named + "”"));
        }
        return Optional.of(new Outline(gathering.title(), "", sections, repairs));
    }

    @Override
    public void visit(Heading node) {
        heading++;
        if (asideLevel > 0 && node.getLevel() > asideLevel) {
            return;
        }
        asideLevel = 0;
        var text = Inline.of(node).text();
        if (Asides.isOne(text)) {
            asideLevel = node.getLevel();
            leftOut.add(text);
            return;
        }
        gathering.heading(node);
    }

    @Override
    public void visit(ListItem item) {
        if (asideLevel > 0) {
            return;
        }
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            visitChildren(item);
            return;
        }
        var inline = Inline.of(paragraph);
        if (holdsBullets(item)) {
            gathering.within(
                    inline.text(),
                    () -> Gathering.below(item).forEach(child -> child.accept(this)));
        } else if (heading > 0 && !inline.text().isBlank() && !leadsWithin(paragraph)) {
            add(item, inline);
        }
    }

    private void add(ListItem item, Inline inline) {
        var said = SaidHours.in(inline.text());
        var skill = Item.titled(said.text()).hours(said.hours()).line(Gathering.line(item));
        inline.resources().forEach(skill::resource);
        Below.into(skill, item);
        gathering.add(skill.build());
        headings.add(heading);
        bullets++;
        longOnes += said.text().length() > SHORT ? 1 : 0;
    }

    /// An entry of a table of contents.
    private static boolean leadsWithin(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Link link
                && link.getDestination().startsWith("#");
    }

    private static boolean holdsBullets(Node item) {
        return Gathering.below(item).stream().anyMatch(PlainList::hasBullet);
    }

    private static boolean hasBullet(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem
                            && child.getFirstChild() instanceof Paragraph paragraph
                            && !Inline.of(paragraph).isOnlyLinks()
                    || hasBullet(child)) {
                return true;
            }
        }
        return false;
    }
}
