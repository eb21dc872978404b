// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.roadmap.Catalog;
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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds the skills of least total hours that make a path ready: branch and bound over what the
/// path names, exact unless the number of looked-at cases runs out.
///
/// A case has some of the named skills in and some out; a skill that is in brings all it needs. The
/// bound shares the cost of each skill that is not in yet evenly among the open named skills that
/// need it. However many of these are taken in the end, together they pay at most its cost, so what
/// the weights and choices cost by these shares, fractions allowed, is never more than what they
/// really cost.
final class RouteSearch {
    private static final int MOST_CASES = 100_000;

    /// One number orders routes by hours, then by the number of skills, then by the skills' ids.
    private static final double HALF_HOUR = 0x1p34;

    private static final double SKILL = 0x1p22;

    /// Shares are fractions; their sums may be off by this much, far less than a skill.
    private static final double ROUNDING = 64;

    private final List<SkillId> skills;
    private final Map<SkillId, Integer> index = new HashMap<>();
    private final double[] cost;
    private final Item[] items;

    /// For each choice, how many more it asks, and the places of its items.
    private final int[] groupNeeds;

    private final int[][] groupItems;
    private final int[] mustItems;
    private final int[] plusItems;
    private final int mustNeed;
    private final int plusNeed;
    private final BitSet forced = new BitSet();

    private BitSet best;
    private double bestCost = Double.MAX_VALUE;
    private int cases;
    private double rootBound;

    /// A named skill that is not held: what it counts for, and all that it brings.
    private static final class Item {
        private final int skill;
        private final BitSet brings;
        private final int[] broughtSkills;
        private int must;
        private int plus;
        private int[] groups = {};

        private Item(int skill, BitSet brings) {
            this.skill = skill;
            this.brings = brings;
            this.broughtSkills = brings.stream().toArray();
        }

        private void joins(int group) {
            groups = Arrays.copyOf(groups, groups.length + 1);
            groups[groups.length - 1] = group;
        }

        private int weight(boolean ofMust) {
            return ofMust ? must : plus;
        }
    }

    /// What is found.
    ///
    /// @param halfHours by how many half hours a shorter route may be shorter; 0 when it is proven
    ///   that there is none
    record Found(Set<SkillId> skills, long halfHours) {}

    RouteSearch(CareerPath path, Catalog catalog, Set<SkillId> done) {
        var open = new TreeSet<SkillId>();
        path.skills().forEach(skill -> open.addAll(closure(skill, catalog, done)));
        skills = List.copyOf(open);
        cost = new double[skills.size()];
        for (int at = 0; at < skills.size(); at++) {
            index.put(skills.get(at), at);
            var hours = catalog.skill(skills.get(at)).hours();
            cost[at] = (hours.low() + hours.high()) * HALF_HOUR + SKILL + at;
        }
        Map<SkillId, Item> named = new HashMap<>();
        for (var skill : path.skills()) {
            if (!done.contains(skill)) {
                named.put(skill, new Item(index.get(skill), bits(closure(skill, catalog, done))));
            }
        }
        path.must().stream()
                .filter(must -> named.containsKey(must.skill()))
                .forEach(must -> named.get(must.skill()).must += must.weight());
        path.plus().stream()
                .filter(plus -> named.containsKey(plus.skill()))
                .forEach(plus -> named.get(plus.skill()).plus += plus.weight());
        for (int group = 0; group < path.anyOf().size(); group++) {
            for (var skill : path.anyOf().get(group).skills()) {
                if (named.containsKey(skill)) {
                    named.get(skill).joins(group);
                }
            }
        }
        path.must().stream()
                .filter(Must::blocker)
                .map(Must::skill)
                .filter(named::containsKey)
                .forEach(skill -> forced.or(named.get(skill).brings));
        path.portfolio().stream()
                .map(CareerPath.Portfolio::project)
                .filter(named::containsKey)
                .forEach(skill -> forced.or(named.get(skill).brings));
        items =
                named.values().stream()
                        .sorted((one, two) -> Integer.compare(one.skill, two.skill))
                        .toArray(Item[]::new);
        mustNeed =
                need(
                                path.must().stream().mapToInt(Must::weight).sum(),
                                path.thresholds().readyMust())
                        - path.must().stream()
                                .filter(must -> done.contains(must.skill()))
                                .mapToInt(Must::weight)
                                .sum();
        plusNeed =
                need(
                                path.plus().stream().mapToInt(Plus::weight).sum(),
                                path.thresholds().readyPlus())
                        - path.plus().stream()
                                .filter(plus -> done.contains(plus.skill()))
                                .mapToInt(Plus::weight)
                                .sum();
        groupNeeds =
                path.anyOf().stream()
                        .mapToInt(group -> group.atLeast() - held(group, done))
                        .toArray();
        groupItems =
                IntStream.range(0, groupNeeds.length)
                        .mapToObj(group -> places(item -> contains(item.groups, group)))
                        .toArray(int[][]::new);
        mustItems = places(item -> item.must > 0);
        plusItems = places(item -> item.plus > 0);
    }

    private int[] places(Predicate<Item> rule) {
        return IntStream.range(0, items.length).filter(at -> rule.test(items[at])).toArray();
    }

    private static boolean contains(int[] values, int value) {
        return IntStream.of(values).anyMatch(each -> each == value);
    }

    private static int held(AnyOf group, Set<SkillId> done) {
        return (int) group.skills().stream().filter(done::contains).count();
    }

    /// The least whole weight whose share reaches the threshold.
    private static int need(int all, double threshold) {
        return (int) Math.ceil((threshold - 1e-9) * all - 1e-9);
    }

    private BitSet bits(Set<SkillId> set) {
        var bits = new BitSet(skills.size());
        set.forEach(skill -> bits.set(index.get(skill)));
        return bits;
    }

    private static Set<SkillId> closure(SkillId skill, Catalog catalog, Set<SkillId> done) {
        var found = new HashSet<SkillId>();
        var todo = new ArrayDeque<SkillId>(List.of(skill));
        while (!todo.isEmpty()) {
            var next = todo.poll();
            if (!done.contains(next) && found.add(next)) {
                todo.addAll(catalog.needs(next));
            }
        }
        return found;
    }

    /// @param known skills of a route that is known to do, to begin from
    Found find(Set<SkillId> known) {
        best = bits(known);
        bestCost = cost(best);
        rootBound = -1;
        look(forced, new BitSet());
        var set = new TreeSet<SkillId>();
        best.stream().forEach(at -> set.add(skills.get(at)));
        var halfHours =
                cases <= MOST_CASES ? 0 : (long) Math.ceil((bestCost - rootBound) / HALF_HOUR);
        return new Found(set, halfHours);
    }

    private double cost(BitSet in) {
        double sum = 0;
        for (int at = in.nextSetBit(0); at >= 0; at = in.nextSetBit(at + 1)) {
            sum += cost[at];
        }
        return sum;
    }

    /// @param in skills that are in, with all they need
    /// @param out items, by their place, that are out
    private void look(BitSet in, BitSet out) {
        if (++cases > MOST_CASES) {
            return;
        }
        var standing = new Standing(in, out);
        if (cases == 1) {
            rootBound = standing.bound;
        }
        if (standing.bound > bestCost + ROUNDING) {
            return;
        }
        if (standing.branch < 0) {
            if (cost(in) < bestCost) {
                best = (BitSet) in.clone();
                bestCost = cost(in);
            }
            return;
        }
        var item = items[standing.branch];
        var with = (BitSet) in.clone();
        with.or(item.brings);
        look(with, out);
        var without = (BitSet) out.clone();
        for (int at = 0; at < items.length; at++) {
            if (items[at].brings.get(item.skill)) {
                without.set(at);
            }
        }
        look(in, without);
    }

    /// One case: what is still asked, the least it can cost, and what to decide next.
    private final class Standing {
        private final BitSet in;
        private final BitSet out;
        private final int[] groups = groupNeeds.clone();
        private final double[] shares = new double[items.length];
        private int must = mustNeed;
        private int plus = plusNeed;
        private double bound;
        private int branch = -1;

        Standing(BitSet in, BitSet out) {
            this.in = in;
            this.out = out;
            for (var item : items) {
                if (in.get(item.skill)) {
                    must -= item.must;
                    plus -= item.plus;
                    for (var group : item.groups) {
                        groups[group]--;
                    }
                }
            }
            share();
            bound = cost(in);
            bound += cover(mustItems, must, true);
            bound += cover(plusItems, plus, false);
            for (int group = 0; group < groups.length; group++) {
                bound += choose(groupItems[group], groups[group]);
            }
        }

        private boolean isOpen(int at) {
            return !out.get(at) && !in.get(items[at].skill);
        }

        /// For how much of what is still asked the item counts.
        private int uses(Item item) {
            int uses = (must > 0 && item.must > 0 ? 1 : 0) + (plus > 0 && item.plus > 0 ? 1 : 0);
            for (var group : item.groups) {
                uses += groups[group] > 0 ? 1 : 0;
            }
            return uses;
        }

        /// What each open item pays for each of its uses.
        private void share() {
            var takers = new int[skills.size()];
            var uses = new int[items.length];
            for (int at = 0; at < items.length; at++) {
                uses[at] = isOpen(at) ? uses(items[at]) : 0;
                if (uses[at] > 0) {
                    for (var skill : items[at].broughtSkills) {
                        takers[skill]++;
                    }
                }
            }
            for (int at = 0; at < items.length; at++) {
                if (uses[at] > 0) {
                    double pays = 0;
                    for (var skill : items[at].broughtSkills) {
                        if (!in.get(skill)) {
                            pays += cost[skill] / takers[skill];
                        }
                    }
                    shares[at] = pays / uses[at];
                }
            }
        }

        /// The least that a weight costs, the last item in part.
        private double cover(int[] candidates, int asked, boolean ofMust) {
            if (asked <= 0) {
                return 0;
            }
            var ratios = new double[candidates.length];
            var order = new int[candidates.length];
            int count = 0;
            for (var at : candidates) {
                if (isOpen(at)) {
                    count = insert(at, shares[at] / items[at].weight(ofMust), order, ratios, count);
                }
            }
            double pays = 0;
            int left = asked;
            for (int place = 0; place < count; place++) {
                int at = order[place];
                var weight = items[at].weight(ofMust);
                branch = branch < 0 ? at : branch;
                if (weight >= left) {
                    return pays + shares[at] * left / weight;
                }
                pays += shares[at];
                left -= weight;
            }
            return Double.POSITIVE_INFINITY;
        }

        /// The least that so many of a choice cost.
        private double choose(int[] options, int asked) {
            if (asked <= 0) {
                return 0;
            }
            var pays = new double[options.length];
            var order = new int[options.length];
            int count = 0;
            for (var at : options) {
                if (isOpen(at)) {
                    count = insert(at, shares[at], order, pays, count);
                }
            }
            if (count < asked) {
                return Double.POSITIVE_INFINITY;
            }
            branch = branch < 0 ? order[0] : branch;
            double sum = 0;
            for (int place = 0; place < asked; place++) {
                sum += pays[place];
            }
            return sum;
        }

        /// Puts the item among the others by its key, smallest first; equal keys keep their order.
        private static int insert(int at, double key, int[] order, double[] keys, int count) {
            int place = count;
            while (place > 0 && keys[place - 1] > key) {
                keys[place] = keys[place - 1];
                order[place] = order[place - 1];
                place--;
            }
            keys[place] = key;
            order[place] = at;
            return count + 1;
        }
    }
}
