// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.RouteProblem.Item;
import dev.cairn.roadmap.SkillId;

import java.util.BitSet;
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
    private static final int MOST_CASES = 100_000;

    /// Shares are fractions; their sums may be off by this much, far less than a skill.
    private static final double ROUNDING = 64;

    private final RouteProblem problem;
    private final Item[] items;
    private BitSet best;
    private double bestCost;
    private double rootBound;
    private int cases;

    /// What is found.
    ///
    /// @param halfHours by how many half hours a shorter route may be shorter; 0 when it is proven
    ///   that there is none
    record Found(Set<SkillId> skills, long halfHours) {}

    RouteSearch(RouteProblem problem) {
        this.problem = problem;
        this.items = problem.items;
    }

    /// @param known skills of a route that is known to do, to begin from
    Found find(Set<SkillId> known) {
        best = problem.bits(known);
        bestCost = problem.cost(best);
        look(problem.forced, new BitSet());
        var set = new TreeSet<SkillId>();
        best.stream().forEach(at -> set.add(problem.skills.get(at)));
        var halfHours =
                cases <= MOST_CASES
                        ? 0
                        : (long) Math.ceil((bestCost - rootBound) / RouteProblem.HALF_HOUR);
        return new Found(set, halfHours);
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
            if (problem.cost(in) < bestCost) {
                best = (BitSet) in.clone();
                bestCost = problem.cost(in);
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
        private final int[] groups = problem.groupNeeds.clone();
        private final double[] shares = new double[items.length];
        private int must = problem.mustNeed;
        private int plus = problem.plusNeed;
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
            bound = problem.cost(in);
            bound += cover(problem.mustItems, must, true);
            bound += cover(problem.plusItems, plus, false);
            for (int group = 0; group < groups.length; group++) {
                bound += choose(problem.groupItems[group], groups[group]);
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
            var takers = new int[problem.skills.size()];
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
                            pays += problem.cost[skill] / takers[skill];
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
