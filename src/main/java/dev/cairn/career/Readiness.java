// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.career.Standpoint.Held;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A learner's standing for one career path by the rule of that path.
///
/// A skill counts when it is done; skipped is not done. Where a must-have wants evidence, it counts
/// with that evidence; where the path does not count what has faded, a skill done long ago counts
/// once it is refreshed. The verdict is [Verdict#NOT_YET] while a blocker is open or the must-haves
/// by weight are below `almost`; [Verdict#READY] once must-haves and nice-to-haves by weight reach
/// `ready`, every any-of group has its number, and every project is done with proof where proof is
/// asked; [Verdict#STRONG] when the shares of `strong` are reached as well; [Verdict#ALMOST] in
/// between.
public final class Readiness {
    /// Shares are sums of whole weights; this only absorbs the rounding of the division.
    private static final double ROUNDING = 1e-9;

    private final CareerPath path;
    private final Map<SkillId, Held> held;

    private Readiness(CareerPath path, Map<SkillId, Held> held) {
        this.path = path;
        this.held = held;
    }

    public static Readiness of(CareerPath path, Standpoint standpoint) {
        return judge(path, skill -> standpoint.held(skill, path));
    }

    /// The standing a learner would have who had done exactly these skills, with proof of each.
    public static Readiness ifDone(CareerPath path, Set<SkillId> skills) {
        return judge(path, skill -> skills.contains(skill) ? Held.SETTLED : Held.OPEN);
    }

    /// The standing if these skills were done, too, fresh and with proof of each.
    public Readiness settling(Set<SkillId> skills) {
        return judge(path, skill -> skills.contains(skill) ? Held.SETTLED : held.get(skill));
    }

    private static Readiness judge(CareerPath path, Function<SkillId, Held> rule) {
        var held = new HashMap<SkillId, Held>();
        path.must().forEach(must -> held.computeIfAbsent(must.skill(), rule));
        path.anyOf()
                .forEach(group -> group.skills().forEach(each -> held.computeIfAbsent(each, rule)));
        path.plus().forEach(plus -> held.computeIfAbsent(plus.skill(), rule));
        path.portfolio().forEach(asked -> held.computeIfAbsent(asked.project(), rule));
        return new Readiness(path, held);
    }

    public CareerPath path() {
        return path;
    }

    /// What a skill lacks to count where only the skill is asked: in a choice, or as a
    /// nice-to-have.
    public Lack lack(SkillId skill) {
        return lack(skill, Evidence.CLAIMED);
    }

    public Lack lack(Must must) {
        return lack(must.skill(), must.evidence());
    }

    public Lack lack(Portfolio asked) {
        return lack(asked.project(), asked.proof() ? Evidence.PROVED : Evidence.CLAIMED);
    }

    private Lack lack(SkillId skill, Evidence asked) {
        var standing = held.get(skill);
        if (!standing.done()) {
            return Lack.LEARN;
        }
        if (standing.faded() && !path.fading().map(Fading::counts).orElse(true)) {
            return Lack.REFRESH;
        }
        if (standing.evidence().compareTo(asked) >= 0) {
            return Lack.NOTHING;
        }
        return asked == Evidence.PROVED ? Lack.PROVE : Lack.PRACTISE;
    }

    public boolean isMet(SkillId skill) {
        return lack(skill) == Lack.NOTHING;
    }

    public boolean isMet(Must must) {
        return lack(must) == Lack.NOTHING;
    }

    public boolean isMet(Portfolio asked) {
        return lack(asked) == Lack.NOTHING;
    }

    public boolean isMet(AnyOf group) {
        return missingOf(group) == 0;
    }

    /// How many more of the group are asked.
    public int missingOf(AnyOf group) {
        var met = group.skills().stream().filter(this::isMet).count();
        return (int) Math.max(0, group.atLeast() - met);
    }

    /// Whether a done skill was done, or last refreshed, longer ago than it keeps. Whether it still
    /// counts is the path's rule.
    public boolean isFaded(SkillId skill) {
        return held.get(skill).faded();
    }

    /// The skills that have faded, in the order the path names them.
    public List<SkillId> faded() {
        return path.skills().stream().filter(this::isFaded).toList();
    }

    /// Everything that is done and lacks only a word, a proof or a refresh to count.
    public List<SkillId> unconfirmed() {
        return Stream.of(
                        path.must().stream()
                                .filter(must -> lack(must).isConfirmation())
                                .map(Must::skill),
                        path.portfolio().stream()
                                .filter(asked -> lack(asked).isConfirmation())
                                .map(Portfolio::project),
                        path.skills().stream().filter(skill -> lack(skill).isConfirmation()))
                .flatMap(skills -> skills)
                .distinct()
                .toList();
    }

    /// The greatest lack of a skill over everything for which the path names it.
    public Lack greatestLack(SkillId skill) {
        return Stream.of(
                        path.must().stream()
                                .filter(must -> must.skill().equals(skill))
                                .map(this::lack),
                        path.portfolio().stream()
                                .filter(asked -> asked.project().equals(skill))
                                .map(this::lack),
                        Stream.of(lack(skill)))
                .flatMap(lacks -> lacks)
                .max(Comparator.naturalOrder())
                .orElse(Lack.NOTHING);
    }

    /// The share of the must-haves by weight, from 0 to 1; 1 where the path has none.
    public double must() {
        return share(
                path.must().stream().filter(this::isMet).mapToInt(Must::weight).sum(),
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
                .filter(must -> !isMet(must))
                .sorted(
                        Comparator.comparingInt(Must::weight)
                                .reversed()
                                .thenComparing(Must::skill));
    }

    public Verdict verdict() {
        var asked = path.thresholds();
        var blocked = path.must().stream().anyMatch(must -> must.blocker() && !isMet(must));
        if (blocked || below(must(), asked.almostMust())) {
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

    /// Whether a share is below a threshold; the rounding of the division does not count.
    public static boolean below(double share, double threshold) {
        return share < threshold - ROUNDING;
    }
}
