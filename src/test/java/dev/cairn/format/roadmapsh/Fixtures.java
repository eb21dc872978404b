// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.roadmapsh;

import dev.cairn.format.Source;
import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Text;
import dev.cairn.text.Message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files about a made-up roadmap in the shapes of roadmap.sh.
final class Fixtures {
    private static final Path FOLDER = Path.of("src/test/resources/foreign/roadmapsh");

    private Fixtures() {}

    static Text file(String name) {
        return file(name, name);
    }

    static Text file(String name, String as) {
        return text(as, content(name));
    }

    static String content(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Text text(String name, String text) {
        return new Text(new Source(name, text));
    }

    static ForeignFormat format(String id) {
        return RoadmapShFormats.all().stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// `Title: item, item` for each section.
    static List<String> sections(Draft.Outline outline) {
        return outline.sections().stream().map(Fixtures::line).toList();
    }

    private static String line(Section section) {
        return section.title()
                + " > "
                + String.join(", ", section.items().stream().map(Item::title).toList());
    }

    static Item item(Draft.Outline outline, String id) {
        return outline.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> repairs(Draft draft) {
        return draft.repairs().stream().map(Message::toString).toList();
    }
}
