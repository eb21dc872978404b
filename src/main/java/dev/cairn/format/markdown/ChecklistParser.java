// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Tick;
import dev.cairn.progress.Status;
import dev.cairn.text.Message;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads a Markdown checklist. Headings are sections; a box that holds further boxes becomes the
/// end of the section's title for these; boxes inside code are text, not boxes. A table with a
/// column that says how far each row is holds boxes as well. Where there is neither, the plain
/// bullets of a [PlainList] are read.
public final class ChecklistParser extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .extensions(List.of(TablesExtension.create()))
                    .customDelimiterProcessor(new StruckOut())
                    .maxOpenBlockParsers(Limits.DEPTH)
                    .maxInlineNesting(Limits.DEPTH)
                    .build();

    /// How many lines one sentence names.
    private static final int NAMED = 5;

    private final Gathering gathering = new Gathering();
    private final List<Integer> empty = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final TableMarks marks = new TableMarks();
    private int loose;

    private ChecklistParser() {}

    /// Nothing that could be ticked: an outline without sections.
    public static Outline parse(String text) {
        var document = PARSER.parse(Indents.mended(text));
        var parser = new ChecklistParser();
        document.accept(parser);
        var outline = parser.outline();
        return outline.items() == 0 && outline.repairs().isEmpty()
                ? PlainList.in(document).orElse(outline)
                : outline;
    }

    private Outline outline() {
        var repairs = new ArrayList<Message>();
        if (loose > 0) {
            repairs.add(Message.of("repair.loose", loose));
        }
        if (!empty.isEmpty()) {
            repairs.add(Message.of("repair.empty", empty.size(), lines(empty)));
        }
        if (!parents.isEmpty()) {
            repairs.add(Message.of("repair.markdown.parents", parents.size(), lines(parents)));
        }
        repairs.addAll(marks.repairs());
        return new Outline(gathering.title(), "", gathering.sections(), repairs);
    }

    /// `line 3`, `lines 3 and 7`, or the first of many.
    private static Message lines(List<Integer> lines) {
        if (lines.size() == 1) {
            return Message.of("repair.line", lines.getFirst());
        }
        var named =
                lines.stream()
                        .limit(Math.min(NAMED, lines.size() - 1))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        var rest = lines.size() - NAMED;
        return rest > 1
                ? Message.of("repair.lines.more", named, rest)
                : Message.of("repair.lines", named, lines.getLast());
    }

    @Override
    public void visit(Heading heading) {
        gathering.heading(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            StatusTable.of(table).ifPresent(found -> found.into(gathering, marks));
        }
    }

    @Override
    public void visit(ListItem item) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            visitChildren(item);
            return;
        }
        var inline = Inline.of(paragraph);
        var mark = BoxMark.of(inline.marked());
        if (holdsBoxes(item)) {
            if (mark.filter(found -> found.status() != Status.TODO).isPresent()
                    || !inline.resources().isEmpty()) {
                parents.add(Gathering.line(item));
            }
            gathering.within(
                    mark.map(inline::after).orElse(inline.text()),
                    () -> Gathering.below(item).forEach(child -> child.accept(this)));
        } else if (mark.isPresent()) {
            add(item, inline, mark.get());
        } else {
            Gathering.below(item).forEach(child -> child.accept(this));
        }
    }

    private void add(ListItem item, Inline inline, BoxMark mark) {
        var text = inline.after(mark);
        if (text.isBlank()) {
            empty.add(Gathering.line(item));
            return;
        }
        if (mark.repaired()) {
            loose++;
        }
        var said = SaidHours.in(text);
        var skill = Item.titled(said.text()).hours(said.hours()).line(Gathering.line(item));
        skill.tick(Tick.of(mark.status()));
        inline.resources().forEach(skill::resource);
        Below.into(skill, item);
        gathering.add(skill.build());
    }

    private static boolean holdsBoxes(Node item) {
        return Gathering.below(item).stream().anyMatch(ChecklistParser::hasBox);
    }

    private static boolean hasBox(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem
                            && child.getFirstChild() instanceof Paragraph paragraph
                            && BoxMark.of(Inline.of(paragraph).marked()).isPresent()
                    || hasBox(child)) {
                return true;
            }
        }
        return false;
    }
}
