// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.dot;

import dev.cairn.format.dot.token.Malformed;
import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;

/// The flowcharts of mermaid: `a --> b` says that b needs a.
public final class MermaidFormat implements ForeignFormat {
    @Override
    public String id() {
        return "mermaid";
    }

    @Override
    public boolean recognises(Text file) {
        return new MermaidParser(file.text()).begins();
    }

    @Override
    public Draft read(Text file, Setting setting, Problems problems) {
        if (file.text().length() > Limits.BYTES) {
            problems.error(1, 1, "problem.dot.large", Limits.BYTES / (1024 * 1024));
            return new Drawing().outline("", file.name());
        }
        var parser = new MermaidParser(file.text());
        try {
            parser.parse();
        } catch (Malformed problem) {
            problem.report(problems);
        }
        return parser.outline(file.name());
    }
}
