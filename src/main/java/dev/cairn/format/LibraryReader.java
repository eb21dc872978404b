// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.PathId;
import dev.cairn.career.advice.Advice;
import dev.cairn.format.file.AdviceFile;
import dev.cairn.format.file.Joining;
import dev.cairn.format.file.Located;
import dev.cairn.format.file.PathFile;
import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.shipped.AdviceSource;
import dev.cairn.format.shipped.PostingsFile;
import dev.cairn.format.shipped.ShippedFiles;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads roadmaps, paths and postings into a [Library].
public final class LibraryReader {
    /// @param problems of the files that were left out
    public record Read(Library library, List<Problem> problems) {}

    private LibraryReader() {}

    /// What ships with the program.
    ///
    /// @throws IllegalStateException if a shipped file is wrong, which a test forbids
    public static Library shipped() {
        var files = new ReadFiles();
        ShippedFiles.yaml("").forEach(files::read);
        ShippedFiles.yaml("paths").forEach(files::read);
        var problems = files.allProblems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("shipped files are wrong: " + problems);
        }
        return new Library(
                files.catalog(),
                new Rules(files.paths(), Map.of()),
                new PostingsFile(),
                new AdviceSource());
    }

    /// The library with the learner's own roadmaps and rules; a file with errors is left out, and
    /// then also what rests on it. Where a rule is left out, the shipped one holds.
    ///
    /// @param matches skills of the learner's own that are skills of other roadmaps
    public static Read join(
            Library shipped,
            List<Source> roadmaps,
            Map<PathId, Source> rules,
            Map<SkillId, SkillId> matches) {
        var files = new ReadFiles(shipped);
        roadmaps.forEach(files::readOwn);
        files.replace(matches);
        var problems = new ArrayList<>(files.problems);
        while (true) {
            var joining = new Joining(files.roadmaps.values());
            problems.addAll(joining.problems());
            if (joining.faulty().isEmpty()) {
                var own = new OwnRules(joining, shipped.rules());
                own.read(rules);
                problems.addAll(own.problems());
                return new Read(
                        new Library(
                                files.catalog(),
                                own.rules(),
                                shipped.postingsSource(),
                                shipped.adviceSource()),
                        problems);
            }
            joining.faulty().forEach(files.roadmaps::remove);
        }
    }

    /// A roadmap by itself, as far as its file can be read.
    public static Optional<Roadmap> roadmap(Source source) {
        var problems = new ArrayList<Problem>();
        return TreeParser.parse(source, problems)
                .map(tree -> RoadmapFile.read(tree, source.name(), problems).value());
    }

    /// Every problem of these roadmap, path and advice files, read together with the library. A
    /// file takes the place of the loaded roadmap or path of the same id.
    public static List<Problem> validate(List<Source> sources, Library library) {
        var files = new ReadFiles(library);
        sources.forEach(files::read);
        var names = sources.stream().map(Source::name).toList();
        return files.allProblems().stream()
                .filter(problem -> names.contains(problem.file()))
                .sorted(
                        Comparator.comparing((Problem problem) -> names.indexOf(problem.file()))
                                .thenComparing(Problem::line)
                                .thenComparing(Problem::column))
                .toList();
    }

    private static final class ReadFiles {
        private final Map<RoadmapId, Located<Roadmap>> roadmaps = new LinkedHashMap<>();
        private final Map<RoadmapId, String> files = new HashMap<>();
        private final Set<RoadmapId> shipped = new HashSet<>();
        private final List<Located<PathFile.Ordered>> paths = new ArrayList<>();
        private final List<Located<Advice>> advice = new ArrayList<>();
        private final Set<PathId> known = new LinkedHashSet<>();
        private final List<Problem> problems = new ArrayList<>();

        ReadFiles() {}

        ReadFiles(Library library) {
            library.paths().forEach(path -> known.add(path.id()));
            library.catalog().roadmaps().forEach(roadmap -> shipped.add(roadmap.id()));
            library.catalog()
                    .roadmaps()
                    .forEach(
                            roadmap ->
                                    roadmaps.put(
                                            roadmap.id(),
                                            new Located<>(
                                                    roadmap.id().value(), roadmap, Map.of())));
        }

        void read(Source source) {
            TreeParser.parse(source, problems)
                    .ifPresent(
                            tree -> {
                                if (PathFile.looksLike(tree)) {
                                    putPath(PathFile.read(tree, source.name(), problems));
                                } else if (holds(tree, "questions")) {
                                    advice.add(AdviceFile.read(tree, source.name(), problems));
                                } else {
                                    put(RoadmapFile.read(tree, source.name(), problems));
                                }
                            });
        }

        /// A file with problems of its own is left out, and one that would take the place of
        /// another roadmap: what ships rests on each other.
        void readOwn(Source source) {
            var before = problems.size();
            TreeParser.parse(source, problems)
                    .map(tree -> RoadmapFile.read(tree, source.name(), problems))
                    .filter(_ -> problems.size() == before)
                    .ifPresent(
                            roadmap -> {
                                if (shipped.contains(roadmap.value().id())) {
                                    problems.add(Joining.idShips(roadmap));
                                } else {
                                    put(roadmap);
                                }
                            });
        }

        /// Only by skills that there are, and that stay.
        void replace(Map<SkillId, SkillId> matches) {
            if (matches.isEmpty()) {
                return;
            }
            var described = new HashSet<SkillId>();
            roadmaps.values()
                    .forEach(
                            roadmap ->
                                    roadmap.value()
                                            .defined()
                                            .forEach(skill -> described.add(skill.id())));
            var others = new HashMap<SkillId, SkillId>();
            matches.forEach(
                    (skill, other) -> {
                        if (described.contains(other)
                                && matches.getOrDefault(other, other).equals(other)
                                && !skill.equals(other)) {
                            others.put(skill, other);
                        }
                    });
            roadmaps.replaceAll((_, roadmap) -> roadmap.map(value -> value.with(others)));
        }

        /// Of several files with one id the first stays.
        private void put(Located<Roadmap> roadmap) {
            var id = roadmap.value().id();
            var first = files.putIfAbsent(id, roadmap.file());
            if (first == null) {
                roadmaps.put(id, roadmap);
            } else if (roadmap.places().containsKey(Located.ID)) {
                problems.add(Joining.idStandsIn(first, roadmap));
            }
        }

        private void putPath(Located<PathFile.Ordered> path) {
            paths.add(path);
            if (path.places().containsKey(Located.ID)) {
                known.add(path.value().path().id());
            }
        }

        private static boolean holds(Node tree, String key) {
            return tree instanceof Node.Mapping mapping && mapping.holds(key);
        }

        /// The problems of the files, and those that show once all are together.
        List<Problem> allProblems() {
            var joining = new Joining(roadmaps.values());
            var all = new ArrayList<>(problems);
            all.addAll(joining.problems());
            paths.forEach(path -> all.addAll(joining.problems(path, known)));
            advice.forEach(file -> all.addAll(joining.problems(file, known)));
            return all;
        }

        Catalog catalog() {
            return Catalog.of(roadmaps.values().stream().map(Located::value).toList());
        }

        List<PathFile.Ordered> paths() {
            return paths.stream().map(Located::value).toList();
        }
    }
}
