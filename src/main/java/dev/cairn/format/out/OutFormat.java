// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import dev.cairn.format.NativeYaml;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The kinds of file that a roadmap can be written as. The native ones hold no ticks.
public enum OutFormat {
    YAML(List.of("yaml", "yml"), sheet -> NativeYaml.write(sheet.roadmap())),
    JSON(List.of("json"), sheet -> NativeYaml.json(sheet.roadmap())),
    MARKDOWN(List.of("md", "markdown"), MarkdownOut::write),
    CSV(List.of("csv"), sheet -> TableOut.write(sheet, ',')),
    TSV(List.of("tsv"), sheet -> TableOut.write(sheet, '\t')),
    OPML(List.of("opml"), OpmlOut::write),
    DOT(List.of("dot", "gv"), DotOut::write),
    MERMAID(List.of("mmd", "mermaid"), MermaidOut::write);

    private final List<String> endings;
    private final Function<Sheet, String> writer;

    OutFormat(List<String> endings, Function<Sheet, String> writer) {
        this.endings = endings;
        this.writer = writer;
    }

    /// What the command line calls it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The usual ending of its files, without the dot.
    public String ending() {
        return endings.getFirst();
    }

    /// The one whose files have names like this.
    public static Optional<OutFormat> ofFile(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Stream.of(values()).filter(each -> each.endings.contains(ending)).findFirst()
                : Optional.empty();
    }

    /// @param catalog describes the skills that the roadmap uses from others
    public String write(Roadmap roadmap, Catalog catalog, Function<SkillId, Status> status) {
        return writer.apply(Sheet.of(roadmap, catalog, status));
    }
}
