// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;

import java.util.regex.Pattern;

/// Markdown with task boxes, with tables that have a status, or with bullets below headings.
public final class MarkdownFormat implements ForeignFormat {
    private static final Pattern BOXES =
            Pattern.compile(
                    "(?m)^[ \\t>]{0,200}([-*+]|\\d{1,9}[.)])[ \\t]{1,9}"
                            + "(\\[[ xX✓✔✅☑/\\->!?<*+~\"]?](?![(:])|[☐☑⬜✅✔🔲🔳⬛🟩🟨🟧🟥])");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]{1,9}\\S");

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public boolean recognises(Text file) {
        return BOXES.matcher(file.text()).find() || HEADING.matcher(file.text()).find();
    }

    @Override
    public boolean holdsSkills(Text file) {
        return BOXES.matcher(file.text()).find() || ChecklistParser.parse(file.text()).items() > 0;
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        var outline = ChecklistParser.parse(file.text().replaceFirst("^\\uFEFF", ""));
        if (outline.items() == 0) {
            problems.error(1, 1, "problem.checklist.none");
        }
        return outline;
    }
}
