// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.file.Joining;
import dev.cairn.format.file.Located;
import dev.cairn.format.file.PathFile;
import dev.cairn.format.file.RoadmapFile;
import dev.cairn.format.shipped.Shipped;
import dev.cairn.format.tree.TreeParser;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A roadmap in the native format, to be taken in. Skills that another roadmap describes already
/// are the same skills: their ticks are shared.
final class NativeFormat {
    static final Message NAME = Message.of("format.native");

    private NativeFormat() {}

    static Intake read(Source source, Library library) {
        var problems = new ArrayList<Problem>();
        var tree = TreeParser.parse(source, problems);
        if (tree.filter(PathFile::looksLike).isPresent()) {
            return NativePath.read(tree.get(), source, library);
        }
        var file = tree.map(root -> RoadmapFile.read(root, source.name(), problems));
        if (file.isEmpty()) {
            return intake(Optional.empty(), Set.of(), List.of(), problems);
        }
        var roadmap = file.get().value();
        if (Shipped.holds(roadmap.id())) {
            problems.add(Joining.idShips(file.get()));
            return intake(Optional.empty(), Set.of(), List.of(), problems);
        }
        var matched = new LinkedHashSet<SkillId>();
        var repairs = new ArrayList<Message>();
        var shared = share(roadmap, library, matched, repairs);
        roadmap.skills().stream()
                .filter(skill -> elsewhere(skill, roadmap.id(), library).isPresent())
                .forEach(matched::add);
        problems.addAll(
                joined(new Located<>(file.get().file(), shared, file.get().places()), library));
        return intake(Optional.of(shared), matched, repairs, problems);
    }

    private static Intake intake(
            Optional<Roadmap> roadmap,
            Set<SkillId> matched,
            List<Message> repairs,
            List<Problem> problems) {
        var fine = problems.isEmpty();
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Intake(
                NAME,
                fine ? roadmap : Optional.empty(),
                Map.of(),
                matched,
                List.of(),
                repairs,
                problems);
    }

    private static Roadmap share(
            Roadmap roadmap, Library library, Set<SkillId> matched, List<Message> repairs) {
        var own = new ArrayList<Skill>();
        for (var skill : roadmap.defined()) {
            var other = elsewhere(skill.id(), roadmap.id(), library);
            if (other.isPresent()) {
                matched.add(skill.id());
                repairs.add(Message.of("repair.shared", skill.id(), other.get()));
            } else {
                own.add(skill);
            }
        }
        return new Roadmap(
                roadmap.id(),
                roadmap.title(),
                roadmap.summary(),
                roadmap.after(),
                roadmap.sections(),
                own);
    }

    private static Optional<RoadmapId> elsewhere(
            SkillId skill, RoadmapId roadmap, Library library) {
        return library.catalog()
                .find(skill)
                .map(found -> library.catalog().home(skill))
                .filter(home -> !home.equals(roadmap));
    }

    private static List<Problem> joined(Located<Roadmap> file, Library library) {
        var all = new LinkedHashMap<RoadmapId, Located<Roadmap>>();
        library.catalog()
                .roadmaps()
                .forEach(
                        roadmap ->
                                all.put(
                                        roadmap.id(),
                                        new Located<>(roadmap.id().value(), roadmap, Map.of())));
        all.put(file.value().id(), file);
        return new Joining(all.values()).problems();
    }
}
