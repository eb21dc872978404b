// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.markdown.Checklist.Box;
import dev.cairn.format.markdown.Checklist.Group;
import dev.cairn.roadmap.Hours;
import dev.cairn.text.Message;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a Markdown checklist. Headings are sections; a box that holds further boxes becomes the
/// end of the section's title for these; boxes inside code are text, not boxes.
public final class ChecklistParser extends AbstractVisitor {
    private static final Pattern HOURS =
            Pattern.compile(
                    "\\(\\s*(?:about|ca\\.?|~)?\\s*(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?\\s*(?:hours?|hrs?|h)\\s*\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /// How many lines one sentence names.
    private static final int NAMED = 5;

    private final List<Group> groups = new ArrayList<>();
    private final List<Message> repairs = new ArrayList<>();
    private final String fileTitle;
    private String title = "";
    private String section = "";
    private List<Box> boxes = new ArrayList<>();
    private int loose;
    private final List<Integer> empty = new ArrayList<>();

    private ChecklistParser(String fileTitle) {
        this.fileTitle = fileTitle;
    }

    /// @param fileTitle the title where no heading gives one
    public static Checklist parse(String text, String fileTitle) {
        var name = Inline.plain(fileTitle).strip();
        var parser = new ChecklistParser(name.isEmpty() ? "Checklist" : name);
        PARSER.parse(text).accept(parser);
        return parser.result();
    }

    private Checklist result() {
        closeGroup();
        if (loose > 0) {
            repairs.add(Message.of("repair.loose", loose));
        }
        if (!empty.isEmpty()) {
            repairs.add(Message.of("repair.empty", empty.size(), lines(empty)));
        }
        return new Checklist(title.isBlank() ? fileTitle : title, groups, repairs);
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
        var text = Inline.of(heading).text();
        closeGroup();
        if (heading.getLevel() == 1 && title.isEmpty()) {
            title = text;
        }
        section = text;
    }

    @Override
    public void visit(ListItem item) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            visitChildren(item);
            return;
        }
        var inline = Inline.of(paragraph);
        var mark = BoxMark.of(inline.marked());
        var nested = holdsBoxes(item);
        if (mark.isEmpty() && !nested) {
            return;
        }
        if (nested) {
            nested(item, mark.map(found -> inline.after(found)).orElse(inline.text()));
        } else {
            add(item, inline, mark.get());
        }
    }

    /// The boxes below get a section of their own; what follows them goes on in the old one.
    private void nested(ListItem item, String name) {
        var outer = section;
        closeGroup();
        if (!name.isBlank()) {
            section = outer.isBlank() || outer.equals(title) ? name : outer + ": " + name;
        }
        for (var child = item.getFirstChild().getNext(); child != null; child = child.getNext()) {
            child.accept(this);
        }
        closeGroup();
        section = outer;
    }

    private void add(ListItem item, Inline inline, BoxMark mark) {
        var text = inline.after(mark);
        if (text.isBlank()) {
            empty.add(line(item));
            return;
        }
        if (mark.repaired()) {
            loose++;
        }
        var hours = Hours.NONE;
        var match = HOURS.matcher(text);
        if (match.find()) {
            var low = Integer.parseInt(match.group(1));
            var high =
                    match.group(2) == null ? low : Math.max(low, Integer.parseInt(match.group(2)));
            hours = new Hours(Math.min(low, high), high);
            var rest =
                    (text.substring(0, match.start()) + text.substring(match.end()))
                            .strip()
                            .replaceAll("\\s+", " ");
            text = rest.isEmpty() ? text : rest;
        }
        boxes.add(new Box(text, mark.status(), hours, inline.resources(), line(item)));
    }

    private static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private static boolean holdsBoxes(Node item) {
        for (var child = item.getFirstChild().getNext(); child != null; child = child.getNext()) {
            if (hasBox(child)) {
                return true;
            }
        }
        return false;
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

    private void closeGroup() {
        if (!boxes.isEmpty()) {
            groups.add(new Group(section.isBlank() ? fileTitle : section, boxes));
            boxes = new ArrayList<>();
        }
    }
}
