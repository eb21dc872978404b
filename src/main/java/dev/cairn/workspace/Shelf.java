// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;

import dev.cairn.format.Intake;
import dev.cairn.format.Library;
import dev.cairn.format.LibraryReader;
import dev.cairn.format.Source;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.StorageException;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.OwnFolder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A roadmap, in no file, of the skills of which something is recorded and that no roadmap holds
/// any more: nothing that was ticked, noted or proved goes out of sight.
final class Shelf {
    static final RoadmapId ID = RoadmapId.of("cairn-shelf");

    private static final String WHY =
            "Skills that no roadmap holds any more. What you recorded of them stays.";

    private Shelf() {}

    /// Whether no skill of these entries wants a place on the shelf and has none.
    static boolean isComplete(Catalog catalog, List<Entry> added, Progress progress) {
        return added.stream()
                .flatMap(entry -> entry.event().about().stream())
                .map(progress::named)
                .noneMatch(
                        skill -> !catalog.holds(skill) && progress.record(skill).holdsSomething());
    }

    /// @param files where the roadmaps are that the learner had, for what they say of a skill
    static Library onto(Library library, Progress progress, OwnFolder files) {
        var left = new TreeSet<SkillId>();
        progress.records()
                .forEach(
                        (skill, record) -> {
                            if (record.holdsSomething() && !library.catalog().holds(skill)) {
                                left.add(skill);
                            }
                        });
        if (left.isEmpty() || library.catalog().roadmap(ID).isPresent()) {
            return library;
        }
        var known = known(left, progress, files);
        var skills =
                left.stream()
                        .map(
                                skill ->
                                        Optional.ofNullable(known.get(skill))
                                                .map(Skill::alone)
                                                .orElseGet(() -> unknown(skill, progress)))
                        .toList();
        var roadmaps = new ArrayList<>(library.catalog().roadmaps());
        roadmaps.add(
                new Roadmap(
                        ID,
                        Intake.SHELF,
                        WHY,
                        List.of(),
                        List.of(new Section(Intake.SHELF, List.copyOf(left))),
                        skills,
                        Map.of()));
        return library.with(Catalog.of(roadmaps));
    }

    /// The library without its shelf, as files see it.
    static Library off(Library library) {
        return library.catalog().roadmap(ID).isEmpty()
                ? library
                : library.with(
                        Catalog.of(
                                library.catalog().roadmaps().stream()
                                        .filter(roadmap -> !roadmap.id().equals(ID))
                                        .toList()));
    }

    /// What the roadmaps that the learner had said of these skills, the last of them first.
    private static Map<SkillId, Skill> known(
            TreeSet<SkillId> wanted, Progress progress, OwnFolder files) {
        var found = new HashMap<SkillId, Skill>();
        for (var file : formerFiles(progress)) {
            if (found.size() == wanted.size()) {
                break;
            }
            read(files, file)
                    .ifPresent(
                            roadmap ->
                                    roadmap.defined().stream()
                                            .filter(skill -> wanted.contains(skill.id()))
                                            .forEach(
                                                    skill -> found.putIfAbsent(skill.id(), skill)));
        }
        return found;
    }

    private static LinkedHashSet<String> formerFiles(Progress progress) {
        var files = new LinkedHashSet<String>();
        for (var entry : progress.entries().reversed()) {
            if (entry.event() instanceof Event.RoadmapSet set) {
                set.file().ifPresent(files::add);
            }
        }
        return files;
    }

    private static Optional<Roadmap> read(OwnFolder files, String file) {
        try {
            return LibraryReader.roadmap(new Source(file, files.read(file)));
        } catch (StorageException _) {
            return Optional.empty();
        }
    }

    /// What the log alone says of it.
    private static Skill unknown(SkillId id, Progress progress) {
        return new Skill(
                id,
                words(id),
                Kind.SKILL,
                "",
                Level.CORE,
                Hours.NONE,
                List.of(),
                progress.record(id).checks().stream().sorted().toList(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static String words(SkillId id) {
        var words = id.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
