// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.Readiness;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// What a search for the shortest route works on: the skills that are not done as numbers in the
/// order of their ids, what they cost and need, and how much of what is still asked.
final class RouteProblem {
    /// So much of these skills is asked, each counting by its weight.
    record Demand(int asked, int[] skills, int[] weights) {}

    /// For which demand, by its place, a skill counts, and how much.
    record Use(int demand, int weight) {}

    final List<SkillId> skills;

    /// Costs are whole numbers that order routes by hours and then by the number of skills: each
    /// half hour costs this, each skill one more, and there are fewer skills than this.
    final long halfHour;

    final long[] cost;

    /// For each skill those it needs next.
    final int[][] needs;

    /// Every pair of a skill and one that it needs next, side by side.
    final int[] needing;

    final int[] needed;

    /// For each skill itself and all it needs, near and far.
    final BitSet[] brings;

    /// For each skill itself and all that needs it, near and far.
    final BitSet[] carries;

    /// The weights of must-haves and nice-to-haves and the choices that are not met yet.
    final List<Demand> demands;

    /// For each skill what it counts for.
    final Use[][] uses;

    /// Blockers and projects with all they need: in every route.
    final BitSet forced = new BitSet();

    private final Set<SkillId> done;
    private final Map<SkillId, Integer> places = new HashMap<>();

    RouteProblem(CareerPath path, Ground ground) {
        this.done = ground.done();
        skills = List.copyOf(open(path, ground));
        halfHour = skills.size() + 1L;
        for (int at = 0; at < skills.size(); at++) {
            places.put(skills.get(at), at);
        }
        cost = skills.stream().mapToLong(skill -> cost(ground, skill)).toArray();
        needs = skills.stream().map(skill -> needs(ground, skill)).toArray(int[][]::new);
        needing = pairs((skill, _) -> skill);
        needed = pairs((_, need) -> need);
        brings = new BitSet[skills.size()];
        carries = new BitSet[skills.size()];
        reach();
        demands = demands(path);
        uses = uses();
        path.must().stream().filter(Must::blocker).forEach(must -> force(must.skill()));
        path.portfolio().forEach(asked -> force(asked.project()));
    }

    /// What the path names and all that it needs, without what is done. What a done or skipped
    /// skill needs is not looked at.
    private Set<SkillId> open(CareerPath path, Ground ground) {
        var open = new TreeSet<SkillId>();
        var todo = new ArrayDeque<>(path.skills());
        while (!todo.isEmpty()) {
            var next = todo.poll();
            if (!done.contains(next) && open.add(next)) {
                todo.addAll(ground.needs(next));
            }
        }
        return open;
    }

    private long cost(Ground ground, SkillId skill) {
        var hours = ground.catalog().skill(skill).hours();
        return ((long) hours.low() + hours.high()) * halfHour + 1;
    }

    private int[] needs(Ground ground, SkillId skill) {
        return ground.needs(skill).stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .distinct()
                .toArray();
    }

    private int[] pairs(IntBinaryOperator side) {
        return IntStream.range(0, needs.length)
                .flatMap(
                        skill ->
                                IntStream.of(needs[skill])
                                        .map(need -> side.applyAsInt(skill, need)))
                .toArray();
    }

    /// Fills what each skill brings and carries, each after those it needs.
    private void reach() {
        var waiting = new int[skills.size()];
        var unlocks = new ArrayList<List<Integer>>();
        var ready = new ArrayDeque<Integer>();
        for (int at = 0; at < skills.size(); at++) {
            waiting[at] = needs[at].length;
            unlocks.add(new ArrayList<>());
            brings[at] = new BitSet(skills.size());
            carries[at] = new BitSet(skills.size());
            if (waiting[at] == 0) {
                ready.add(at);
            }
        }
        for (int at = 0; at < skills.size(); at++) {
            for (int need : needs[at]) {
                unlocks.get(need).add(at);
            }
        }
        while (!ready.isEmpty()) {
            int at = ready.poll();
            brings[at].set(at);
            for (int need : needs[at]) {
                brings[at].or(brings[need]);
            }
            int owner = at;
            brings[at].stream().forEach(need -> carries[need].set(owner));
            for (int unlocked : unlocks.get(at)) {
                if (--waiting[unlocked] == 0) {
                    ready.add(unlocked);
                }
            }
        }
    }

    private List<Demand> demands(CareerPath path) {
        var demands = new ArrayList<Demand>();
        var asked = path.thresholds();
        demands.add(
                weighed(
                        path.must(),
                        Must::skill,
                        Must::weight,
                        Math.max(asked.readyMust(), asked.almostMust())));
        demands.add(weighed(path.plus(), Plus::skill, Plus::weight, asked.readyPlus()));
        for (var group : path.anyOf()) {
            demands.add(demand(group.skills(), skill -> skill, _ -> 1, group.atLeast()));
        }
        demands.removeIf(demand -> demand.asked() <= 0);
        return List.copyOf(demands);
    }

    private <T> Demand weighed(
            List<T> named, Function<T, SkillId> skill, ToIntFunction<T> weight, double share) {
        int all = named.stream().mapToInt(weight).sum();
        return demand(named, skill, weight, least(all, share));
    }

    private <T> Demand demand(
            List<T> named, Function<T, SkillId> skill, ToIntFunction<T> weight, int least) {
        var open = named.stream().filter(each -> !done.contains(skill.apply(each))).toList();
        int all = named.stream().mapToInt(weight).sum();
        int held = all - open.stream().mapToInt(weight).sum();
        return new Demand(
                least - held,
                open.stream().mapToInt(each -> places.get(skill.apply(each))).toArray(),
                open.stream().mapToInt(weight).toArray());
    }

    /// The least whole weight that is not below the share by [Readiness].
    private static int least(int all, double share) {
        int least = Math.max(0, (int) (share * all) - 1);
        while (least < all && Readiness.below((double) least / all, share)) {
            least++;
        }
        return least;
    }

    private Use[][] uses() {
        var found = new ArrayList<List<Use>>();
        skills.forEach(_ -> found.add(new ArrayList<>()));
        for (int at = 0; at < demands.size(); at++) {
            var demand = demands.get(at);
            for (int place = 0; place < demand.skills.length; place++) {
                found.get(demand.skills[place]).add(new Use(at, demand.weights[place]));
            }
        }
        return found.stream().map(list -> list.toArray(Use[]::new)).toArray(Use[][]::new);
    }

    private void force(SkillId skill) {
        if (!done.contains(skill)) {
            forced.or(brings[places.get(skill)]);
        }
    }

    long cost(BitSet in) {
        return in.stream().mapToLong(at -> cost[at]).sum();
    }
}
