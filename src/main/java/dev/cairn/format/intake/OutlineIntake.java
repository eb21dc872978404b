// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.format.Intake;
import dev.cairn.format.Intake.Candidate;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.format.Library;
import dev.cairn.format.draft.Draft.Outline;
import dev.cairn.format.draft.Draft.Section;
import dev.cairn.format.draft.Item;
import dev.cairn.format.draft.Tick;
import dev.cairn.format.shipped.Shipped;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/// A roadmap of another program on its way in: each of its items becomes the skill that it was in
/// the former edition, or the skill of the ledger that goes by its name, or one of its own.
public final class OutlineIntake {
    private static final int LONGEST_ID = 60;
    private static final int NAMED = 3;

    private final Message format;
    private final Outline outline;
    private final Library library;
    private final Map<String, Tick> marks;
    private final Cleaning cleaning = new Cleaning();
    private final String title;
    private final RoadmapId id;
    private final FormerEdition former;
    private final ChecklistIds ids;
    private final Map<SkillId, Item> own = new LinkedHashMap<>();
    private final Map<SkillId, String> titles = new HashMap<>();
    private final Map<String, SkillId> byItem = new HashMap<>();
    private final Map<String, SkillId> formerly = new HashMap<>();
    private final Marked gains = new Marked(cleaning);
    private final Set<SkillId> matched = new LinkedHashSet<>();
    private final Map<SkillId, Item.Placed> placed = new HashMap<>();
    private final List<Message> repairs;
    private final List<Item> again = new ArrayList<>();
    private final Set<String> doubled = new LinkedHashSet<>();
    private int nameless;

    /// @param fileName gives the title where the file has none
    /// @param marks progress by the ids of the file, which lies beside it
    public OutlineIntake(
            Message format,
            Outline outline,
            String fileName,
            Map<String, Tick> marks,
            Library library) {
        this.marks = marks;
        this.format = format;
        this.outline = outline;
        this.library = library;
        repairs = new ArrayList<>(outline.repairs());
        var fileTitle = cleaning.title(fileName);
        var given = cleaning.title(outline.title());
        title =
                Stream.of(given, fileTitle, "Checklist")
                        .filter(t -> !t.isBlank())
                        .findFirst()
                        .get();
        id = id(fileTitle);
        former =
                library.catalog()
                        .roadmap(id)
                        .map(roadmap -> new FormerEdition(roadmap, library.catalog()))
                        .orElse(FormerEdition.NONE);
        ids = new ChecklistIds(id.value(), this::isOthers);
    }

    private RoadmapId id(String fileTitle) {
        var slug =
                Stream.of(title, fileTitle, "checklist")
                        .map(words -> Slug.of(words, LONGEST_ID))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElseThrow();
        if (!Shipped.holds(RoadmapId.of(slug))) {
            return RoadmapId.of(slug);
        }
        repairs.add(Message.of("repair.intake.shipped", slug, slug + "-own"));
        return RoadmapId.of(slug + "-own");
    }

    public Intake intake() {
        var sections = new ArrayList<dev.cairn.roadmap.Section>();
        var held = new LinkedHashSet<SkillId>();
        for (var section : outline.sections()) {
            var name = cleaning.title(section.title());
            var skills = skills(section, name, held);
            if (!skills.isEmpty()) {
                sections.add(
                        new dev.cairn.roadmap.Section(
                                name.isBlank() ? title : name, List.copyOf(skills)));
            }
        }
        var skills = described();
        say();
        var roadmap =
                new Roadmap(
                        id,
                        title,
                        cleaning.text(outline.summary()),
                        List.of(),
                        sections,
                        skills,
                        formerly);
        return new Intake(
                format,
                Optional.of(roadmap),
                Optional.empty(),
                gains.learned(),
                matched,
                doubts(),
                placed,
                former.gone(held),
                Map.of(),
                repairs,
                List.of());
    }

    private SequencedSet<SkillId> skills(Section section, String name, Set<SkillId> held) {
        var skills = new LinkedHashSet<SkillId>();
        for (var item : section.items()) {
            var text = cleaning.title(item.title());
            if (text.isEmpty()) {
                nameless++;
                continue;
            }
            var skill = skill(item, text, name);
            if (held.add(skill)) {
                skills.add(skill);
            } else {
                again.add(item);
            }
            if (!item.id().isEmpty() && !skill.equals(byItem.getOrDefault(item.id(), skill))) {
                doubled.add(item.id());
            }
            if (!item.id().isEmpty()) {
                byItem.putIfAbsent(item.id(), skill);
            }
            item.placed().ifPresent(how -> placed.putIfAbsent(skill, how));
            gains.add(skill, item);
            fileIds(item)
                    .map(marks::get)
                    .filter(Objects::nonNull)
                    .forEach(tick -> gains.tick(skill, tick));
        }
        return skills;
    }

    private SkillId skill(Item item, String text, String section) {
        var before = former.find(item, text, section);
        if (before.isPresent()) {
            return isOthers(before.get())
                    ? known(before.get(), item)
                    : described(before.get(), item, text);
        }
        var named = others(text);
        if (named.size() == 1) {
            return known(named.getFirst(), item);
        }
        return described(ids.next(text, section), item, text);
    }

    /// A skill of another roadmap: the tick is the same.
    private SkillId known(SkillId skill, Item item) {
        matched.add(skill);
        fileIds(item).forEach(each -> formerly.putIfAbsent(each, skill));
        return skill;
    }

    private SkillId described(SkillId skill, Item item, String text) {
        own.putIfAbsent(skill, item);
        titles.putIfAbsent(skill, text);
        return skill;
    }

    private static Stream<String> fileIds(Item item) {
        return Stream.concat(Stream.of(item.id()), item.formerly().stream())
                .filter(each -> !each.isBlank());
    }

    private List<SkillId> others(String text) {
        return library.catalog().names().named(text).stream()
                .filter(this::isOthers)
                .sorted()
                .toList();
    }

    private boolean isOthers(SkillId skill) {
        return library.catalog().holds(skill) && !library.catalog().home(skill).equals(id);
    }

    private List<Skill> described() {
        var needs = new Needs(titles::get);
        own.forEach((skill, item) -> needs.put(skill, item.needs(), byItem));
        var sound = needs.sound();
        repairs.addAll(needs.repairs());
        return own.entrySet().stream()
                .map(
                        entry ->
                                described(
                                        entry.getKey(),
                                        entry.getValue(),
                                        sound.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Skill described(SkillId skill, Item item, List<SkillId> needs) {
        return new Skill(
                        skill,
                        titles.get(skill),
                        item.project() ? Kind.PROJECT : Kind.SKILL,
                        cleaning.text(item.why()),
                        item.level().orElse(Level.CORE),
                        item.hours(),
                        needs,
                        titles(item.checks()),
                        titles(item.aliases()),
                        item.resources(),
                        Optional.empty())
                .knownAs(
                        fileIds(item)
                                .map(cleaning::title)
                                .filter(each -> !each.isEmpty())
                                .toList());
    }

    private List<String> titles(List<String> texts) {
        return texts.stream().map(cleaning::title).filter(t -> !t.isEmpty()).distinct().toList();
    }

    private List<Doubt> doubts() {
        var likeness =
                new Likeness(
                        library.catalog().skills().stream()
                                .filter(skill -> isOthers(skill.id()))
                                .toList());
        return own.keySet().stream()
                .map(skill -> new Doubt(skill, titles.get(skill), candidates(skill, likeness)))
                .filter(doubt -> !doubt.likely().isEmpty())
                .toList();
    }

    private List<Candidate> candidates(SkillId skill, Likeness likeness) {
        var text = titles.get(skill);
        var named = others(text);
        return named.isEmpty()
                ? likeness.of(text)
                : named.stream()
                        .map(other -> new Candidate(other, 1, Message.of("match.several", text)))
                        .toList();
    }

    private void say() {
        if (nameless > 0) {
            repairs.add(Message.of("repair.intake.nameless", nameless));
        }
        if (!doubled.isEmpty()) {
            repairs.add(
                    Message.of("repair.intake.doubled", doubled.size(), doubled.iterator().next()));
        }
        again.stream()
                .limit(NAMED)
                .forEach(
                        item ->
                                repairs.add(
                                        Message.of(
                                                "repair.again",
                                                cleaning.title(item.title()),
                                                item.line())));
        if (again.size() > NAMED) {
            repairs.add(Message.of("repair.intake.again", again.size() - NAMED));
        }
        repairs.addAll(cleaning.repairs());
    }
}
