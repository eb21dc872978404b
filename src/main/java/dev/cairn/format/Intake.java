// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.CareerPath;
import dev.cairn.format.draft.Item.Placed;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a file would bring in, before anything is changed.
///
/// @param format the name of the recognised format, such as `native` or `Markdown checklist`
/// @param roadmap what would be added; none where a problem forbids it, or where it is a rule or
///   only progress
/// @param rule the career path that would hold; none where a problem forbids it, or where it is a
///   roadmap
/// @param learned what the file itself records
/// @param matched skills of the file that are skills of the ledger, with the same tick
/// @param review skills of the file that may be skills of the ledger; they come in as their own
/// @param placed how the section of a skill was found, where the file does not say it
/// @param gone skills of a former edition that have no place in this one
/// @param decided skills of the file, each with the skill of the ledger that it is, or with itself
/// @param repairs what was mended on the way, a sentence each
/// @param problems all of them at once; with an error nothing is imported
public record Intake(
        Message format,
        Optional<Roadmap> roadmap,
        Optional<Rule> rule,
        Learned learned,
        Set<SkillId> matched,
        List<Doubt> review,
        Map<SkillId, Placed> placed,
        List<Skill> gone,
        Map<SkillId, SkillId> decided,
        List<Message> repairs,
        List<Problem> problems) {
    /// The section for what a newer edition has no place for.
    public static final String SHELF = "Shelf";

    /// A career path with its place.
    ///
    /// @param replaces the rule that holds now for the same path
    public record Rule(Ordered ordered, Optional<CareerPath> replaces) {
        public CareerPath path() {
            return ordered.path();
        }
    }

    /// What a file records of skills.
    ///
    /// @param since when a status came to be, where the file says it
    public record Learned(
            Map<SkillId, Status> ticks,
            Map<SkillId, Instant> since,
            Map<SkillId, String> notes,
            Map<SkillId, List<String>> proofs) {
        public static final Learned NOTHING = new Learned(Map.of(), Map.of(), Map.of(), Map.of());

        public Learned {
            ticks = Map.copyOf(ticks);
            since = Map.copyOf(since);
            notes = Map.copyOf(notes);
            proofs = Map.copyOf(proofs);
        }

        Learned with(Map<SkillId, Status> others) {
            return new Learned(others, since, notes, proofs);
        }
    }

    /// A skill of the file, and those of the ledger that it may be, the likeliest first.
    public record Doubt(SkillId skill, String title, List<Candidate> likely) {
        public Doubt {
            likely = List.copyOf(likely);
        }

        public List<SkillId> candidates() {
            return likely.stream().map(Candidate::skill).toList();
        }
    }

    /// A skill of the ledger that may be meant.
    ///
    /// @param score from 0 to 1
    public record Candidate(SkillId skill, double score, Message why) {}

    /// Something native: a roadmap, or what keeps it out.
    static Intake of(
            Message format,
            Optional<Roadmap> roadmap,
            Set<SkillId> matched,
            List<Message> repairs,
            List<Problem> problems) {
        return new Intake(
                format,
                roadmap,
                Optional.empty(),
                Learned.NOTHING,
                matched,
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                repairs,
                problems);
    }

    static Intake ofRule(Message format, Optional<Rule> rule, List<Problem> problems) {
        return new Intake(
                format,
                Optional.empty(),
                rule,
                Learned.NOTHING,
                Set.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                problems);
    }

    static Intake refused(Message format, List<Message> repairs, List<Problem> problems) {
        return of(format, Optional.empty(), Set.of(), repairs, problems);
    }

    public Intake {
        matched = Set.copyOf(matched);
        review = List.copyOf(review);
        placed = Map.copyOf(placed);
        gone = List.copyOf(gone);
        decided = Map.copyOf(decided);
        repairs = List.copyOf(repairs);
        problems = List.copyOf(problems);
    }

    /// Statuses that the file itself records.
    public Map<SkillId, Status> ticks() {
        return learned.ticks();
    }

    private Intake with(
            Optional<Roadmap> other, Learned more, List<Doubt> doubts, List<Message> said) {
        return new Intake(
                format, other, rule, more, matched, doubts, placed, gone, decided, said, problems);
    }

    Intake alsoSaying(List<Message> more) {
        var said = new ArrayList<>(more);
        said.addAll(repairs);
        return with(roadmap, learned, review, said);
    }

    /// The same in the knowledge of what has no place any more.
    Intake without(List<Skill> skills) {
        return new Intake(
                format, roadmap, rule, learned, matched, review, placed, skills, decided, repairs,
                problems);
    }

    /// The same, with ticks that only add to what is learned: what is done stays done, and what is
    /// begun or skipped changes only to done. What was left out is named among the repairs.
    ///
    /// @param status where a skill stands now
    /// @param title the name of a skill
    public Intake raising(Function<SkillId, Status> status, Function<SkillId, String> title) {
        var kept = new HashMap<SkillId, Status>();
        var said = new ArrayList<>(repairs);
        ticks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        tick -> {
                            var now = status.apply(tick.getKey());
                            if (now == Status.TODO || tick.getValue() == Status.DONE) {
                                kept.put(tick.getKey(), tick.getValue());
                            } else if (now != tick.getValue()) {
                                said.add(
                                        Message.of(
                                                "repair.kept",
                                                title.apply(tick.getKey()),
                                                named(tick.getValue()),
                                                named(now)));
                            }
                        });
        return with(roadmap, learned.with(kept), review, said);
    }

    private static Message named(Status status) {
        return Message.of("repair.status." + status.word());
    }

    /// The same, with those skills of the former edition on a shelf at its end of which something
    /// is recorded: a newer edition takes nothing away.
    public Intake shelving(Predicate<SkillId> isRecorded) {
        var kept = gone.stream().filter(skill -> isRecorded.test(skill.id())).toList();
        if (kept.isEmpty() || roadmap.isEmpty() || roadmap.get().sections().isEmpty()) {
            return this;
        }
        var now = roadmap.get();
        var sections = new ArrayList<>(now.sections());
        sections.removeIf(section -> section.title().equals(SHELF));
        sections.add(new Section(SHELF, kept.stream().map(Skill::id).toList()));
        var described = new ArrayList<>(now.defined());
        var there = new HashSet<>(now.skills());
        kept.forEach(skill -> there.add(skill.id()));
        kept.forEach(
                skill ->
                        described.add(
                                skill.needing(
                                        skill.needs().stream().filter(there::contains).toList())));
        var said = new ArrayList<>(repairs);
        said.add(Message.of("repair.intake.shelf", kept.size(), SHELF));
        var shelved =
                new Roadmap(
                        now.id(),
                        now.title(),
                        now.summary(),
                        now.after(),
                        sections,
                        described,
                        now.formerly());
        return with(Optional.of(shelved), learned, review, said);
    }

    /// The same with some skills in another section, because the learner says so.
    ///
    /// @param section counted from 0
    public Intake moving(Set<SkillId> skills, int section) {
        return moved(skills, roadmap.map(now -> now.moving(skills, section)));
    }

    /// The same with some skills in a section of their own at the end.
    ///
    /// @param title of the new section
    public Intake movingToNew(Set<SkillId> skills, String title) {
        return moved(
                skills,
                roadmap.map(now -> now.withSection(title).moving(skills, now.sections().size())));
    }

    private Intake moved(Set<SkillId> skills, Optional<Roadmap> other) {
        var found = new HashMap<>(placed);
        found.keySet().removeAll(skills);
        return new Intake(
                format, other, rule, learned, matched, review, found, gone, decided, repairs,
                problems);
    }

    /// The same with what the learner says of doubtful skills.
    public Intake deciding(Map<SkillId, SkillId> answers) {
        return new Intake(
                format, roadmap, rule, learned, matched, review, placed, gone, answers, repairs,
                problems);
    }

    /// The same without the doubts that the learner has settled before.
    public Intake settled(Set<SkillId> decided) {
        return with(
                roadmap,
                learned,
                review.stream().filter(doubt -> !decided.contains(doubt.skill())).toList(),
                repairs);
    }

    /// The name of what would come in; empty where nothing can.
    public String title() {
        return roadmap.map(Roadmap::title)
                .or(() -> rule.map(found -> found.path().title()))
                .orElse("");
    }

    public boolean canImport() {
        return (roadmap.isPresent() || rule.isPresent() || !ticks().isEmpty())
                && problems.stream().noneMatch(Problem::isError);
    }
}
