// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.draft.Tick;

import java.util.regex.Pattern;

/// Markdown with task boxes.
public final class MarkdownFormat implements ForeignFormat {
    private static final Pattern BOXES =
            Pattern.compile("(?m)^\\s*([-*+]|\\d+[.)])\\s+(\\[[ xX/\\->]?]|[☐☑⬜✅✔🔲🟩🟨🟧])");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+\\S");

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public boolean recognises(Text file) {
        return BOXES.matcher(file.text()).find() || HEADING.matcher(file.text()).find();
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var checklist = ChecklistParser.parse(file.text().replaceFirst("^\\uFEFF", ""), "");
        if (checklist.boxes() == 0) {
            problems.error(1, 1, "problem.checklist.none");
        }
        return new Draft.Outline(
                checklist.title(),
                "",
                checklist.groups().stream().map(MarkdownFormat::section).toList(),
                checklist.repairs());
    }

    private static Draft.Section section(Checklist.Group group) {
        return new Draft.Section(
                group.title(), group.boxes().stream().map(MarkdownFormat::item).toList());
    }

    private static Item item(Checklist.Box box) {
        var item = Item.titled(box.text()).hours(box.hours()).line(box.line());
        item.tick(Tick.of(box.status()));
        box.resources().forEach(item::resource);
        return item.build();
    }
}
