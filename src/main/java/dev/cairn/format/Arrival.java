// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.archive.Archive;
import dev.cairn.format.archive.Decoder;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Setting;
import dev.cairn.format.draft.Text;
import dev.cairn.text.Message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the learner hands over: a file, a zip or a folder, as texts.
///
/// @param file the roadmap, or the progress, that is meant; none where there is no text
/// @param beside what lies with it
public record Arrival(
        Optional<Text> file, List<Text> beside, List<Message> repairs, List<Problem> problems) {
    /// Nothing.
    public static final Arrival NONE =
            new Arrival(Optional.empty(), List.of(), List.of(), List.of());

    private static final int NAMED = 5;
    private static final String SEVERAL = "repair.intake.several";

    public Arrival {
        beside = List.copyOf(beside);
        repairs = List.copyOf(repairs);
        problems = List.copyOf(problems);
    }

    /// Reads a file, or a folder.
    ///
    /// @param name by which messages speak of it
    /// @throws IOException if it cannot be read
    public static Arrival of(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            var problems = new Problems(name);
            return chosen(name, Archive.ofFolder(path, problems), problems);
        }
        try (var content = Files.newInputStream(path)) {
            return of(name, content.readNBytes(Limits.ARCHIVE_BYTES + 1));
        }
    }

    /// Reads several files or folders as if they lay in one.
    ///
    /// @param name by which messages speak of them together
    /// @throws IOException if one of them cannot be read
    public static Arrival of(List<Path> paths, String name) throws IOException {
        if (paths.size() == 1) {
            return of(paths.getFirst(), name);
        }
        var texts = new ArrayList<Text>();
        var repairs = new ArrayList<Message>();
        var problems = new Problems(name);
        for (var path : paths) {
            var each = of(path, path.getFileName().toString());
            each.file().ifPresent(texts::add);
            texts.addAll(each.beside());
            each.repairs().stream().filter(said -> !isSeveral(said)).forEach(repairs::add);
            // A picture among the files is left out, as it is in a folder.
            if (each.file().isPresent()) {
                problems.addAll(each.problems());
            } else {
                each.problems().forEach(problem -> repairs.add(problem.message()));
            }
        }
        return chosen(name, new Archive(texts, repairs), problems);
    }

    public static Arrival of(String name, byte[] bytes) {
        var problems = new Problems(name);
        if (Archive.isZip(bytes)) {
            return chosen(name, Archive.ofZip(bytes, problems), problems);
        }
        var repairs = new ArrayList<Message>();
        var text = Decoder.text(name, bytes, problems, repairs);
        return new Arrival(text, List.of(), repairs, problems.all());
    }

    public static Arrival of(Source source) {
        return new Arrival(Optional.of(new Text(source)), List.of(), List.of(), List.of());
    }

    /// Of several roadmaps the first of the most particular kind; without any, progress alone.
    private static Arrival chosen(String name, Archive archive, Problems problems) {
        var roadmaps =
                archive.files().stream()
                        .filter(Importer::isRoadmap)
                        .sorted(Comparator.comparingInt(Importer::rank))
                        .toList();
        var file =
                roadmaps.stream()
                        .findFirst()
                        .or(
                                () ->
                                        archive.files().stream()
                                                .filter(Importer::isProgress)
                                                .findFirst());
        var repairs = new ArrayList<>(archive.repairs());
        if (roadmaps.size() > 1) {
            repairs.add(
                    Message.of(
                            SEVERAL,
                            roadmaps.size(),
                            roadmaps.getFirst().name(),
                            roadmaps.stream()
                                    .skip(1)
                                    .limit(NAMED)
                                    .map(Text::name)
                                    .collect(Collectors.joining(", "))));
        }
        if (file.isEmpty() && problems.isEmpty()) {
            problems.error(0, 0, "problem.file.unknown");
        }
        var beside =
                archive.files().stream()
                        .filter(each -> file.isEmpty() || each != file.get())
                        .toList();
        return new Arrival(file, beside, repairs, problems.all());
    }

    private static boolean isSeveral(Message said) {
        return said.key().equals(SEVERAL);
    }

    /// Each roadmap of what was handed over, this one first, with all the others beside it. What
    /// was mended on the way to the files is said with the first.
    public List<Arrival> each() {
        var others =
                beside.stream()
                        .filter(Importer::isRoadmap)
                        .sorted(Comparator.comparingInt(Importer::rank))
                        .toList();
        if (file.isEmpty() || others.isEmpty() || !Importer.isRoadmap(file.get())) {
            return List.of(this);
        }
        var all = new ArrayList<Arrival>();
        all.add(
                new Arrival(
                        file,
                        beside,
                        repairs.stream().filter(said -> !isSeveral(said)).toList(),
                        problems));
        for (var other : others) {
            var rest = new ArrayList<Text>(List.of(file.get()));
            beside.stream().filter(each -> each != other).forEach(rest::add);
            all.add(new Arrival(Optional.of(other), rest, List.of(), problems));
        }
        return all;
    }

    /// Whether it is a file of the same kind.
    public boolean isLike(Arrival other) {
        return file.isPresent()
                && other.file.isPresent()
                && Importer.rank(file.get()) == Importer.rank(other.file.get());
    }

    /// What would come in.
    ///
    /// @param columns what was chosen for a table
    public Intake intake(Library library, Optional<String> format, Map<String, String> columns) {
        if (file.isEmpty() || !problems.isEmpty()) {
            return Intake.refused(Message.of("format.unknown"), repairs, problems);
        }
        return Importer.read(file.get(), new Setting(beside, columns), library, format)
                .alsoSaying(repairs);
    }
}
