// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.career.CareerPath;
import dev.cairn.format.file.PathFile.Ordered;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a file would bring in, before anything is changed.
///
/// @param format the name of the recognised format, such as `native` or `Markdown checklist`
/// @param roadmap what would be added; none where a problem forbids it, or where it is a rule
/// @param rule the career path that would hold; none where a problem forbids it, or where it is a
///   roadmap
/// @param ticks statuses that the file itself records
/// @param matched skills of the file that are skills of the ledger, with the same tick
/// @param review skills of the file that may be skills of the ledger; they come in as their own
/// @param repairs what was mended on the way, a sentence each
/// @param problems all of them at once; with an error nothing is imported
public record Intake(
        Message format,
        Optional<Roadmap> roadmap,
        Optional<Rule> rule,
        Map<SkillId, Status> ticks,
        Set<SkillId> matched,
        List<Doubt> review,
        List<Message> repairs,
        List<Problem> problems) {
    /// A career path with its place.
    ///
    /// @param replaces the rule that holds now for the same path
    public record Rule(Ordered ordered, Optional<CareerPath> replaces) {
        public CareerPath path() {
            return ordered.path();
        }
    }

    /// A skill of the file, and those of the ledger that it may be.
    public record Doubt(SkillId skill, String title, List<SkillId> candidates) {
        public Doubt {
            candidates = List.copyOf(candidates);
        }
    }

    /// A roadmap, or what keeps it out.
    public Intake(
            Message format,
            Optional<Roadmap> roadmap,
            Map<SkillId, Status> ticks,
            Set<SkillId> matched,
            List<Doubt> review,
            List<Message> repairs,
            List<Problem> problems) {
        this(format, roadmap, Optional.empty(), ticks, matched, review, repairs, problems);
    }

    static Intake ofRule(Message format, Optional<Rule> rule, List<Problem> problems) {
        return new Intake(
                format, Optional.empty(), rule, Map.of(), Set.of(), List.of(), List.of(), problems);
    }

    public Intake {
        ticks = Map.copyOf(ticks);
        matched = Set.copyOf(matched);
        review = List.copyOf(review);
        repairs = List.copyOf(repairs);
        problems = List.copyOf(problems);
    }

    /// The same, with ticks that only add to what is learned: what is done stays done, and what is
    /// begun or skipped changes only to done. What was left out is named among the repairs.
    ///
    /// @param status where a skill stands now
    /// @param title the name of a skill
    public Intake raising(Function<SkillId, Status> status, Function<SkillId, String> title) {
        var kept = new HashMap<SkillId, Status>();
        var said = new ArrayList<>(repairs);
        ticks.entrySet().stream()
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
        return new Intake(format, roadmap, rule, kept, matched, review, said, problems);
    }

    private static Message named(Status status) {
        return Message.of("repair.status." + status.word());
    }

    /// The name of what would come in; empty where nothing can.
    public String title() {
        return roadmap.map(Roadmap::title)
                .or(() -> rule.map(found -> found.path().title()))
                .orElse("");
    }

    public boolean canImport() {
        return (roadmap.isPresent() || rule.isPresent())
                && problems.stream().noneMatch(Problem::isError);
    }
}
