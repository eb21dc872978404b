// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the skills of least total hours that make a path ready: branch and bound over what the
/// path names, exact unless the number of looked-at cases runs out.
///
/// A case has some of the named skills in and some out; a skill that is in brings all it needs. The
/// bound shares the cost of each skill that is not in yet evenly among the open named skills that
/// need it. However many of these are taken in the end, together they pay at most its cost, so what
/// the weights and choices cost by these shares, fractions allowed, is never more than what they
/// really cost.
final class RouteSearch {
    private static final int MOST_CASES = 200_000;

    /// One number orders routes by hours, then by the number of skills, then by the skills' ids.
    private static final double HALF_HOUR = 0x1p34;

    private static final double SKILL = 0x1p22;

    /// Shares are fractions; their sums may be off by this much, far less than a skill.
    private static final double ROUNDING = 64;

    private final List<SkillId> skills;
    private final Map<SkillId, Integer> index = new HashMap<>();
    private final double[] cost;
    private final Item[] items;
    private final List<Integer> groupNeeds = new ArrayList<>();
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
        private int must;
        private int plus;
        private final BitSet groups = new BitSet();

        private Item(int skill, BitSet brings) {
            this.skill = skill;
            this.brings = brings;
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
                    named.get(skill).groups.set(group);
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
        for (var group : path.anyOf()) {
            groupNeeds.add(group.atLeast() - held(group, done));
        }
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
        return in.stream().mapToDouble(at -> cost[at]).sum();
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
        private double bound;
        private int branch = -1;

        Standing(BitSet in, BitSet out) {
            int must = mustNeed;
            int plus = plusNeed;
            var groups = groupNeeds.stream().mapToInt(Integer::intValue).toArray();
            var open = new BitSet();
            for (int at = 0; at < items.length; at++) {
                var item = items[at];
                if (in.get(item.skill)) {
                    must -= item.must;
                    plus -= item.plus;
                    item.groups.stream().forEach(group -> groups[group]--);
                } else if (!out.get(at)) {
                    open.set(at);
                }
            }
            var shares = shares(in, open, must > 0, plus > 0, groups);
            bound = cost(in);
            bound += cover(open, shares, must, true);
            bound += cover(open, shares, plus, false);
            for (int group = 0; group < groups.length; group++) {
                bound += choose(open, shares, group, groups[group]);
            }
        }

        /// What each open item pays for each use that is still asked of it.
        private double[] shares(BitSet in, BitSet open, boolean must, boolean plus, int[] groups) {
            var takers = new int[skills.size()];
            var uses = new int[items.length];
            for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
                var item = items[at];
                uses[at] =
                        (must && item.must > 0 ? 1 : 0)
                                + (plus && item.plus > 0 ? 1 : 0)
                                + (int)
                                        item.groups.stream()
                                                .filter(group -> groups[group] > 0)
                                                .count();
                if (uses[at] > 0) {
                    for (int skill = item.brings.nextSetBit(0);
                            skill >= 0;
                            skill = item.brings.nextSetBit(skill + 1)) {
                        takers[skill]++;
                    }
                }
            }
            var shares = new double[items.length];
            for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
                if (uses[at] > 0) {
                    var brings = items[at].brings;
                    for (int skill = brings.nextSetBit(0);
                            skill >= 0;
                            skill = brings.nextSetBit(skill + 1)) {
                        if (!in.get(skill)) {
                            shares[at] += cost[skill] / takers[skill];
                        }
                    }
                    shares[at] /= uses[at];
                }
            }
            return shares;
        }

        /// The least that a weight costs, the last item in part.
        private double cover(BitSet open, double[] shares, int asked, boolean must) {
            if (asked <= 0) {
                return 0;
            }
            var useful =
                    open.stream()
                            .filter(at -> weight(at, must) > 0)
                            .boxed()
                            .toArray(Integer[]::new);
            Arrays.sort(
                    useful,
                    (one, two) ->
                            Double.compare(
                                    shares[one] / weight(one, must),
                                    shares[two] / weight(two, must)));
            double pays = 0;
            int left = asked;
            for (var at : useful) {
                if (branch < 0) {
                    branch = at;
                }
                var weight = weight(at, must);
                if (weight >= left) {
                    return pays + shares[at] * left / weight;
                }
                pays += shares[at];
                left -= weight;
            }
            return Double.POSITIVE_INFINITY;
        }

        private int weight(int at, boolean must) {
            return must ? items[at].must : items[at].plus;
        }

        private double choose(BitSet open, double[] shares, int group, int asked) {
            if (asked <= 0) {
                return 0;
            }
            var options =
                    open.stream()
                            .filter(at -> items[at].groups.get(group))
                            .boxed()
                            .toArray(Integer[]::new);
            if (options.length < asked) {
                return Double.POSITIVE_INFINITY;
            }
            Arrays.sort(options, (one, two) -> Double.compare(shares[one], shares[two]));
            if (branch < 0) {
                branch = options[0];
            }
            return Arrays.stream(options).limit(asked).mapToDouble(at -> shares[at]).sum();
        }
    }
}
