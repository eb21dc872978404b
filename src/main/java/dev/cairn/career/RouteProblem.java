// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// What a search for the shortest route works on: the open skills as numbers with their costs, the
/// named ones with what each counts for and brings, and how much is still asked.
final class RouteProblem {
    /// One number orders routes by hours, then by the number of skills, then by the skills' ids.
    static final double HALF_HOUR = 0x1p34;

    private static final double SKILL = 0x1p22;

    final List<SkillId> skills;
    final double[] cost;
    final Item[] items;
    final int mustNeed;
    final int plusNeed;

    /// For each choice, how many more it asks.
    final int[] groupNeeds;

    /// The places of the items that count for each choice, the must-haves, the nice-to-haves.
    final int[][] groupItems;

    final int[] mustItems;
    final int[] plusItems;

    /// Blockers and projects with all they need: in every route.
    final BitSet forced = new BitSet();

    private final Ground ground;
    private final Set<SkillId> done;
    private final Map<SkillId, Integer> index = new HashMap<>();

    /// A named skill that is not held: what it counts for, and all that it brings.
    static final class Item {
        final int skill;
        final BitSet brings;
        final int[] broughtSkills;
        int must;
        int plus;
        int[] groups = {};

        private Item(int skill, BitSet brings) {
            this.skill = skill;
            this.brings = brings;
            this.broughtSkills = brings.stream().toArray();
        }

        private void joins(int group) {
            groups = Arrays.copyOf(groups, groups.length + 1);
            groups[groups.length - 1] = group;
        }

        int weight(boolean ofMust) {
            return ofMust ? must : plus;
        }
    }

    RouteProblem(CareerPath path, Ground ground) {
        this.ground = ground;
        this.done = ground.done();
        var open = new TreeSet<SkillId>();
        path.skills().forEach(skill -> open.addAll(closure(skill)));
        skills = List.copyOf(open);
        cost = new double[skills.size()];
        for (int at = 0; at < skills.size(); at++) {
            index.put(skills.get(at), at);
            var hours = ground.catalog().skill(skills.get(at)).hours();
            cost[at] = (hours.low() + hours.high()) * HALF_HOUR + SKILL + at;
        }
        var named = named(path);
        items =
                named.values().stream()
                        .sorted((one, two) -> Integer.compare(one.skill, two.skill))
                        .toArray(Item[]::new);
        mustNeed = need(path.must(), Must::skill, Must::weight, path.thresholds().readyMust());
        plusNeed = need(path.plus(), Plus::skill, Plus::weight, path.thresholds().readyPlus());
        groupNeeds =
                path.anyOf().stream()
                        .mapToInt(group -> group.atLeast() - held(group.skills()))
                        .toArray();
        groupItems =
                IntStream.range(0, groupNeeds.length)
                        .mapToObj(group -> places(item -> contains(item.groups, group)))
                        .toArray(int[][]::new);
        mustItems = places(item -> item.must > 0);
        plusItems = places(item -> item.plus > 0);
    }

    private Map<SkillId, Item> named(CareerPath path) {
        Map<SkillId, Item> named = new HashMap<>();
        for (var skill : path.skills()) {
            if (!done.contains(skill)) {
                named.put(skill, new Item(index.get(skill), bits(closure(skill))));
            }
        }
        for (var must : path.must()) {
            if (named.containsKey(must.skill())) {
                var item = named.get(must.skill());
                item.must += must.weight();
                if (must.blocker()) {
                    forced.or(item.brings);
                }
            }
        }
        for (var plus : path.plus()) {
            if (named.containsKey(plus.skill())) {
                named.get(plus.skill()).plus += plus.weight();
            }
        }
        for (var asked : path.portfolio()) {
            if (named.containsKey(asked.project())) {
                forced.or(named.get(asked.project()).brings);
            }
        }
        for (int group = 0; group < path.anyOf().size(); group++) {
            for (var skill : path.anyOf().get(group).skills()) {
                if (named.containsKey(skill)) {
                    named.get(skill).joins(group);
                }
            }
        }
        return named;
    }

    /// The least whole weight that is still missing to the threshold.
    private <T> int need(
            List<T> asked, Function<T, SkillId> skill, ToIntFunction<T> weight, double threshold) {
        int all = asked.stream().mapToInt(weight).sum();
        int held =
                asked.stream()
                        .filter(each -> done.contains(skill.apply(each)))
                        .mapToInt(weight)
                        .sum();
        return (int) Math.ceil((threshold - 1e-9) * all - 1e-9) - held;
    }

    private int held(List<SkillId> asked) {
        return (int) asked.stream().filter(done::contains).count();
    }

    private int[] places(Predicate<Item> rule) {
        return IntStream.range(0, items.length).filter(at -> rule.test(items[at])).toArray();
    }

    private static boolean contains(int[] values, int value) {
        return IntStream.of(values).anyMatch(each -> each == value);
    }

    /// The skill and all it needs that is not done. What a done or skipped skill needs is not
    /// looked at.
    private Set<SkillId> closure(SkillId skill) {
        var found = new HashSet<SkillId>();
        var todo = new ArrayDeque<SkillId>(List.of(skill));
        while (!todo.isEmpty()) {
            var next = todo.poll();
            if (!done.contains(next) && found.add(next)) {
                todo.addAll(ground.needs(next));
            }
        }
        return found;
    }

    BitSet bits(Set<SkillId> set) {
        var bits = new BitSet(skills.size());
        set.forEach(skill -> bits.set(index.get(skill)));
        return bits;
    }

    double cost(BitSet in) {
        double sum = 0;
        for (int at = in.nextSetBit(0); at >= 0; at = in.nextSetBit(at + 1)) {
            sum += cost[at];
        }
        return sum;
    }
}
