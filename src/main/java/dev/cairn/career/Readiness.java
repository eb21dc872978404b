// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.SkillId;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A learner's standing for one career path by the rule of that path.
///
/// A skill counts when it is done; skipped is not done. The verdict is [Verdict#NOT_YET] while a
/// blocker is open or the must-haves by weight are below `almost`; [Verdict#READY] once must-haves
/// and nice-to-haves by weight reach `ready`, every any-of group has its number, and every project
/// is done with proof where proof is asked; [Verdict#STRONG] when the shares of `strong` are
/// reached as well; [Verdict#ALMOST] in between.
public final class Readiness {
    /// Shares are sums of whole weights; this only absorbs the rounding of the division.
    private static final double ROUNDING = 1e-9;

    private final CareerPath path;
    private final Set<SkillId> done;
    private final Set<SkillId> proved;

    private Readiness(CareerPath path, Set<SkillId> done, Set<SkillId> proved) {
        this.path = path;
        this.done = done;
        this.proved = proved;
    }

    public static Readiness of(CareerPath path, Progress progress) {
        var done = select(path, progress::isDone);
        return new Readiness(
                path,
                done,
                select(
                        path,
                        skill ->
                                done.contains(skill)
                                        && !progress.record(skill).proofs().isEmpty()));
    }

    /// The standing a learner would have who had done exactly these skills, with proof of each.
    public static Readiness ifDone(CareerPath path, Set<SkillId> skills) {
        var done = select(path, skills::contains);
        return new Readiness(path, done, done);
    }

    private static Set<SkillId> select(CareerPath path, Predicate<SkillId> rule) {
        return path.skills().stream().filter(rule).collect(Collectors.toUnmodifiableSet());
    }

    public CareerPath path() {
        return path;
    }

    public boolean isMet(SkillId skill) {
        return done.contains(skill);
    }

    public boolean isMet(AnyOf group) {
        return missingOf(group) == 0;
    }

    /// How many more of the group are asked.
    public int missingOf(AnyOf group) {
        var held = group.skills().stream().filter(done::contains).count();
        return (int) Math.max(0, group.atLeast() - held);
    }

    public boolean isMet(Portfolio asked) {
        return asked.proof() ? proved.contains(asked.project()) : done.contains(asked.project());
    }

    /// The share of the must-haves by weight, from 0 to 1; 1 where the path has none.
    public double must() {
        return share(
                path.must().stream()
                        .filter(must -> isMet(must.skill()))
                        .mapToInt(Must::weight)
                        .sum(),
                path.must().stream().mapToInt(Must::weight).sum());
    }

    /// The share of the nice-to-haves by weight, from 0 to 1; 1 where the path has none.
    public double plus() {
        return share(
                path.plus().stream()
                        .filter(plus -> isMet(plus.skill()))
                        .mapToInt(Plus::weight)
                        .sum(),
                path.plus().stream().mapToInt(Plus::weight).sum());
    }

    private static double share(int met, int all) {
        return all == 0 ? 1 : (double) met / all;
    }

    /// The open blockers, heaviest first.
    public List<SkillId> blockers() {
        return openMust().filter(Must::blocker).map(Must::skill).toList();
    }

    /// The open must-haves, heaviest first, then the projects that are not yet shown.
    public List<SkillId> missing() {
        return Stream.concat(
                        openMust().map(Must::skill),
                        openPortfolio().stream().map(Portfolio::project))
                .distinct()
                .toList();
    }

    /// The any-of groups that still lack a choice.
    public List<AnyOf> openChoices() {
        return path.anyOf().stream().filter(group -> !isMet(group)).toList();
    }

    public List<Portfolio> openPortfolio() {
        return path.portfolio().stream().filter(asked -> !isMet(asked)).toList();
    }

    private Stream<Must> openMust() {
        return path.must().stream()
                .filter(must -> !isMet(must.skill()))
                .sorted(
                        Comparator.comparingInt(Must::weight)
                                .reversed()
                                .thenComparing(Must::skill));
    }

    public Verdict verdict() {
        var asked = path.thresholds();
        if (!blockers().isEmpty() || below(must(), asked.almostMust())) {
            return Verdict.NOT_YET;
        }
        var ready =
                !below(must(), asked.readyMust())
                        && !below(plus(), asked.readyPlus())
                        && openChoices().isEmpty()
                        && openPortfolio().isEmpty();
        if (!ready) {
            return Verdict.ALMOST;
        }
        var strong = !below(must(), asked.strongMust()) && !below(plus(), asked.strongPlus());
        return strong ? Verdict.STRONG : Verdict.READY;
    }

    static boolean below(double share, double threshold) {
        return share < threshold - ROUNDING;
    }
}
