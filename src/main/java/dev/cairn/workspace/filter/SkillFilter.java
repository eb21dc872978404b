// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.filter;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.PathId;
import dev.cairn.career.Readiness;
import dev.cairn.progress.Missed;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.workspace.Snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The criteria that are on, in the order they were chosen. A skill is chosen if it meets one of
/// each sort: `to do` or `learning`, and `core`.
public record SkillFilter(List<Criterion> criteria) {
    public static final SkillFilter NONE = new SkillFilter(List.of());

    public SkillFilter {
        criteria = List.copyOf(criteria);
    }

    public boolean isEmpty() {
        return criteria.isEmpty();
    }

    public boolean has(Criterion criterion) {
        return criteria.contains(criterion);
    }

    public SkillFilter with(Criterion criterion) {
        return has(criterion)
                ? this
                : new SkillFilter(Stream.concat(criteria.stream(), Stream.of(criterion)).toList());
    }

    public SkillFilter without(Criterion criterion) {
        return new SkillFilter(criteria.stream().filter(each -> !each.equals(criterion)).toList());
    }

    /// Which skills are chosen by what is known now.
    public Predicate<Skill> on(Snapshot snapshot) {
        return criteria.stream()
                .collect(Collectors.groupingBy(Criterion::getClass))
                .values()
                .stream()
                .map(
                        sort ->
                                sort.stream()
                                        .map(criterion -> rule(criterion, snapshot))
                                        .reduce(_ -> false, Predicate::or))
                .reduce(_ -> true, Predicate::and);
    }

    private static Predicate<Skill> rule(Criterion criterion, Snapshot snapshot) {
        var progress = snapshot.progress();
        return switch (criterion) {
            case Criterion.OfStatus of -> skill -> progress.status(skill.id()) == of.status();
            case Criterion.OfLevel of -> skill -> skill.level() == of.level();
            case Criterion.OfKind of -> skill -> skill.kind() == of.kind();
            case Criterion.AskedBy by -> among(asked(by.path(), snapshot));
            case Criterion.MissingFor path -> among(missing(path.path(), snapshot));
            case Criterion.CanStart _ ->
                    skill ->
                            isOpen(skill.id(), progress)
                                    && skill.needs().stream()
                                            .noneMatch(need -> isOpen(need, progress));
            case Criterion.PassedOver _ -> {
                var missed = Missed.of(snapshot.catalog(), progress);
                yield skill -> missed.holds(skill.id());
            }
        };
    }

    private static boolean isOpen(SkillId skill, Progress progress) {
        var status = progress.status(skill);
        return status == Status.TODO || status == Status.LEARNING;
    }

    private static Predicate<Skill> among(Set<SkillId> skills) {
        return skill -> skills.contains(skill.id());
    }

    private static Set<SkillId> asked(PathId path, Snapshot snapshot) {
        return snapshot.library()
                .path(path)
                .map(CareerPath::skills)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private static Set<SkillId> missing(PathId path, Snapshot snapshot) {
        return snapshot.library()
                .path(path)
                .map(snapshot::readiness)
                .map(SkillFilter::missing)
                .orElse(Set.of());
    }

    /// Open must-haves and projects; what one may choose from where a choice is open; and the open
    /// nice-to-haves while they are below what `ready` asks.
    private static Set<SkillId> missing(Readiness readiness) {
        var path = readiness.path();
        var missing = new HashSet<>(readiness.missing());
        var optional =
                Stream.concat(
                        readiness.openChoices().stream().flatMap(group -> group.skills().stream()),
                        Readiness.below(readiness.plus(), path.thresholds().readyPlus())
                                ? path.plus().stream().map(Plus::skill)
                                : Stream.of());
        optional.filter(skill -> !readiness.isMet(skill)).forEach(missing::add);
        return missing;
    }
}
