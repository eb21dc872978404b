// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises a file by its content and reads it as what it would bring into the library.
public final class Importer {
    /// The formats by the names that the command line uses.
    public enum Format {
        NATIVE,
        MARKDOWN
    }

    private static final Pattern NATIVE = Pattern.compile("(?m)^(format|sections)\\s*:");
    private static final Pattern BOXES =
            Pattern.compile("(?m)^\\s*([-*+]|\\d+[.)])\\s+(\\[[ xX/\\->]?]|[☐☑⬜✅✔🔲🟩🟨🟧])");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+\\S");

    private Importer() {}

    public static Intake read(Source source, Library library) {
        var format = recognise(source.text());
        return format.map(found -> read(source, library, found)).orElseGet(() -> unknown(source));
    }

    /// Reads the file as the named format, whatever it looks like.
    public static Intake read(Source source, Library library, Format format) {
        return switch (format) {
            case NATIVE -> NativeFormat.read(source, library);
            case MARKDOWN -> MarkdownChecklistFormat.read(source, library);
        };
    }

    private static Optional<Format> recognise(String text) {
        if (text.stripLeading().startsWith("{") || NATIVE.matcher(text).find()) {
            return Optional.of(Format.NATIVE);
        }
        return BOXES.matcher(text).find() || HEADING.matcher(text).find()
                ? Optional.of(Format.MARKDOWN)
                : Optional.empty();
    }

    private static Intake unknown(Source source) {
        return new Intake(
                "unknown",
                Optional.empty(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(
                        Problem.error(
                                source.name(),
                                1,
                                1,
                                "this is no file that Cairn reads; it takes roadmaps and career"
                                        + " paths in its own YAML or JSON (format: 1) and Markdown"
                                        + " checklists (- [ ] text)")));
    }
}
