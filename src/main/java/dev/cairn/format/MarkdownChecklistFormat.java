// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.format.Intake.Doubt;
import dev.cairn.format.markdown.Checklist;
import dev.cairn.format.markdown.ChecklistParser;
import dev.cairn.format.shipped.Shipped;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A Markdown checklist as a roadmap: boxes are skills, headings sections. A skill's id comes from
/// its words, never from its place, so that the next edition of the list finds the same ticks.
final class MarkdownChecklistFormat {
    private static final Message NAME = Message.of("format.markdown");
    private static final int CANDIDATES = 3;
    private static final int LONGEST_ID = 60;

    private final Library library;
    private final Checklist checklist;
    private final String id;
    private final List<Skill> own = new ArrayList<>();
    private final Map<SkillId, Status> ticks = new LinkedHashMap<>();
    private final Set<SkillId> matched = new LinkedHashSet<>();
    private final List<Doubt> review = new ArrayList<>();
    private final List<Message> repairs = new ArrayList<>();
    private final ChecklistIds ids;

    private MarkdownChecklistFormat(Library library, Checklist checklist, String id) {
        this.library = library;
        this.checklist = checklist;
        this.id = id;
        this.ids = new ChecklistIds(id, this::isOthers);
        repairs.addAll(checklist.repairs());
    }

    static Intake read(Source source, Library library) {
        var name = source.name().replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        var checklist = ChecklistParser.parse(source.text().replaceFirst("^\\uFEFF", ""), name);
        var id = id(checklist.title(), name);
        if (checklist.boxes() == 0) {
            return refused(source, Message.of("problem.checklist.none"));
        }
        if (Shipped.holds(RoadmapId.of(id))) {
            return refused(source, Message.of("problem.checklist.ships", id));
        }
        return new MarkdownChecklistFormat(library, checklist, id).intake();
    }

    /// From the title, or else from the file's name.
    private static String id(String title, String name) {
        return Stream.of(title, name, "checklist")
                .map(words -> Slug.of(words, LONGEST_ID))
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Intake refused(Source source, Message message) {
        return new Intake(
                NAME,
                Optional.empty(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(Problem.error(source.name(), 1, 1, message)));
    }

    private Intake intake() {
        var sections = new ArrayList<Section>();
        var held = new LinkedHashSet<SkillId>();
        for (var group : checklist.groups()) {
            var skills = new ArrayList<SkillId>();
            for (var box : group.boxes()) {
                var skill = skill(box, group.title());
                if (held.add(skill)) {
                    skills.add(skill);
                } else {
                    repairs.add(Message.of("repair.again", box.text(), box.line()));
                }
                tick(skill, box.status());
            }
            if (!skills.isEmpty()) {
                sections.add(new Section(group.title(), skills));
            }
        }
        var roadmap =
                new Roadmap(RoadmapId.of(id), checklist.title(), "", List.of(), sections, own);
        return new Intake(NAME, Optional.of(roadmap), ticks, matched, review, repairs, List.of());
    }

    /// The strongest mark of a skill wins where it stands more than once.
    private void tick(SkillId skill, Status status) {
        if (status != Status.TODO && ticks.get(skill) != Status.DONE) {
            ticks.put(skill, status);
        }
    }

    private SkillId skill(Checklist.Box box, String group) {
        var names = library.catalog().names();
        var named =
                names.named(box.text()).stream()
                        .filter(skill -> !isOfThisRoadmap(skill))
                        .sorted()
                        .toList();
        if (named.size() == 1) {
            matched.add(named.getFirst());
            return named.getFirst();
        }
        var skill = ids.next(box.text(), group);
        own.add(
                new Skill(
                        skill,
                        box.text(),
                        Kind.SKILL,
                        "",
                        Level.CORE,
                        box.hours(),
                        List.of(),
                        List.of(),
                        List.of(),
                        box.resources(),
                        Optional.empty()));
        var candidates =
                named.isEmpty()
                        ? names.nearest(box.text(), CANDIDATES).stream()
                                .filter(near -> !isOfThisRoadmap(near))
                                .toList()
                        : named;
        if (!candidates.isEmpty()) {
            review.add(new Doubt(skill, box.text(), candidates));
        }
        return skill;
    }

    /// A former edition of the same list is no other roadmap.
    private boolean isOfThisRoadmap(SkillId skill) {
        return library.catalog().home(skill).value().equals(id);
    }

    /// Whether another roadmap has a skill of this id.
    private boolean isOthers(SkillId skill) {
        return library.catalog().holds(skill) && !isOfThisRoadmap(skill);
    }
}
