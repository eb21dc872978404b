// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.devroadmaps.DevRoadmapsFormat;
import dev.cairn.format.dot.DotFormat;
import dev.cairn.format.dot.MermaidFormat;
import dev.cairn.format.draft.Draft;
import dev.cairn.format.draft.ForeignFormat;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.format.draft.Tick;
import dev.cairn.format.exercism.ExercismFormat;
import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.intake.MarksIntake;
import dev.cairn.format.intake.OutlineIntake;
import dev.cairn.format.markdown.MarkdownFormat;
import dev.cairn.format.outline.FreeMindFormat;
import dev.cairn.format.outline.OpmlFormat;
import dev.cairn.format.roadmapsh.RoadmapShFormats;
import dev.cairn.format.table.TableFormat;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Recognises a file by its content and reads it as what it would bring into the library.
public final class Importer {
    private static final Pattern NATIVE = Pattern.compile("(?m)^(format|sections)\\s*:");

    /// In the order in which they are asked: the most particular first.
    private static final List<ForeignFormat> FOREIGN =
            Stream.<List<? extends ForeignFormat>>of(
                            RoadmapShFormats.all(),
                            DevRoadmapsFormat.all(),
                            ExercismFormat.all(),
                            List.of(new OpmlFormat(), new FreeMindFormat()),
                            List.of(new DotFormat(), new MermaidFormat()),
                            List.of(new MarkdownFormat()),
                            TableFormat.all())
                    .<ForeignFormat>flatMap(List::stream)
                    .toList();

    private static final String OWN = "native";

    private Importer() {}

    /// What the command line calls the formats.
    public static List<String> formats() {
        return Stream.concat(Stream.of(OWN), FOREIGN.stream().map(ForeignFormat::id)).toList();
    }

    /// What the learner calls one of [#formats].
    public static Message name(String format) {
        return Message.of("format." + format);
    }

    public static Intake read(Source source, Library library) {
        return read(new Text(source), Setting.ALONE, library, Optional.empty());
    }

    /// Reads the file as the named format, whatever it looks like.
    public static Intake read(Source source, Library library, String format) {
        return read(new Text(source), Setting.ALONE, library, Optional.of(format));
    }

    /// @param format one of [#formats]; none: the content decides
    public static Intake read(
            Text file, Setting setting, Library library, Optional<String> format) {
        if (format.isPresent() ? format.get().equals(OWN) : isNative(file)) {
            return readable(file.source(), NativeFormat.read(file.source(), library));
        }
        return foreign(file, format)
                .map(found -> readable(file.source(), read(file, setting, library, found)))
                .orElseGet(() -> unknown(file));
    }

    private static boolean isNative(Text file) {
        return NATIVE.matcher(file.text()).find() && !file.looksLikeJson()
                || file.looksLikeJson()
                        && foreign(file, Optional.empty()).isEmpty()
                        && file.text().stripLeading().startsWith("{");
    }

    private static Optional<ForeignFormat> foreign(Text file, Optional<String> format) {
        return FOREIGN.stream()
                .filter(
                        each ->
                                format.map(each.id()::equals)
                                        .orElseGet(() -> each.recognises(file)))
                .findFirst();
    }

    /// Whether the file is a roadmap or progress of its own, not only something that lies beside
    /// one.
    static boolean isRoadmap(Text file) {
        return !RoadmapShFormats.isTopicText(file)
                && (isNative(file)
                        || foreign(file, Optional.empty())
                                .filter(format -> !format.isProgress())
                                .filter(format -> format.holdsSkills(file))
                                .isPresent());
    }

    /// The more particular the kind of file, the lower.
    static int rank(Text file) {
        return foreign(file, Optional.empty()).map(FOREIGN::indexOf).orElse(-1);
    }

    static boolean isProgress(Text file) {
        return foreign(file, Optional.empty()).filter(ForeignFormat::isProgress).isPresent();
    }

    private static Intake read(Text file, Setting setting, Library library, ForeignFormat format) {
        var problems = new Problems(file.name());
        var draft = format.read(file, setting, problems);
        var items = draft instanceof Draft.Outline outline ? outline.items() : 0;
        if (items > Limits.ITEMS) {
            problems.error(1, 1, "problem.intake.many", Limits.ITEMS);
        }
        if (problems.isEmpty() && items == 0 && draft instanceof Draft.Outline) {
            problems.error(1, 1, "problem.intake.nothing");
        }
        if (!problems.isEmpty()) {
            return Intake.refused(format.name(), draft.repairs(), problems.all());
        }
        return switch (draft) {
            case Draft.Outline outline ->
                    new OutlineIntake(
                                    format.name(),
                                    outline,
                                    plainName(file),
                                    marks(setting),
                                    library)
                            .intake();
            case Draft.Marks marks -> MarksIntake.of(format.name(), marks, file.name(), library);
        };
    }

    /// The progress that lies beside a roadmap.
    private static Map<String, Tick> marks(Setting setting) {
        var ticks = new HashMap<String, Tick>();
        for (var file : setting.beside()) {
            foreign(file, Optional.empty())
                    .filter(ForeignFormat::isProgress)
                    .map(format -> format.read(file, setting, new Problems(file.name())))
                    .ifPresent(
                            draft -> {
                                if (draft instanceof Draft.Marks marks) {
                                    ticks.putAll(marks.ticks());
                                }
                            });
        }
        return ticks;
    }

    /// Without folders and ending.
    private static String plainName(Text file) {
        return file.name().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
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
        return Intake.refused(
                intake.format(),
                List.of(),
                List.of(
                        Problem.error(
                                source.name(), 0, 0, Message.of("problem.file.unkept", why))));
    }

    private static Intake unknown(Text file) {
        return Intake.refused(
                Message.of("format.unknown"),
                List.of(),
                List.of(Problem.error(file.name(), 1, 1, Message.of("problem.file.unknown"))));
    }
}
