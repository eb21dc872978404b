// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.text.Message;

import java.util.ArrayList;
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
        return readable(
                source,
                switch (format) {
                    case NATIVE -> NativeFormat.read(source, library);
                    case MARKDOWN -> MarkdownChecklistFormat.read(source, library);
                });
    }

    /// What cannot be read back from the file that an import writes does not come in at all.
    private static Intake readable(Source source, Intake intake) {
        if (!intake.canImport() || intake.roadmap().isEmpty()) {
            return intake;
        }
        var roadmap = intake.roadmap().orElseThrow();
        var problems = new ArrayList<Problem>();
        var back =
                TreeParser.parse(new Source(source.name(), NativeYaml.write(roadmap)), problems)
                        .map(tree -> RoadmapFile.read(tree, source.name(), problems).value());
        if (problems.isEmpty() && back.equals(intake.roadmap())) {
            return intake;
        }
        var why =
                problems.isEmpty()
                        ? Message.of("problem.file.changes")
                        : problems.getFirst().message();
        return refused(
                intake.format(),
                Problem.error(source.name(), 0, 0, Message.of("problem.file.unkept", why)));
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
        return refused(
                Message.of("format.unknown"),
                Problem.error(source.name(), 1, 1, Message.of("problem.file.unknown")));
    }

    private static Intake refused(Message format, Problem problem) {
        return new Intake(
                format,
                Optional.empty(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(problem));
    }
}
