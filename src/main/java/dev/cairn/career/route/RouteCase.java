// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.route.RouteProblem.Demand;

import java.util.BitSet;

/// One case of a search: some skills are in, with all they need, some are out, with all that needs
/// them, and so much of each demand is still asked.
final class RouteCase {
    private final RouteProblem problem;
    final BitSet in;
    final BitSet out;
    final int[] asked;
    long cost;

    /// No route of this case costs less than this, in [RouteBound#UNIT]s, as far as is known.
    long bound;

    /// The prices to begin from.
    RoutePrices prices;

    private RouteCase(
            RouteProblem problem,
            BitSet in,
            BitSet out,
            int[] asked,
            long cost,
            RoutePrices prices) {
        this.problem = problem;
        this.in = in;
        this.out = out;
        this.asked = asked;
        this.cost = cost;
        this.prices = prices;
    }

    /// The case in which only what is forced is decided.
    static RouteCase first(RouteProblem problem) {
        var first =
                new RouteCase(
                        problem,
                        new BitSet(),
                        new BitSet(),
                        problem.demands.stream().mapToInt(Demand::asked).toArray(),
                        0,
                        RoutePrices.none(problem));
        problem.forced.stream().forEach(first::take);
        return first;
    }

    RouteCase copy() {
        var copy =
                new RouteCase(
                        problem,
                        (BitSet) in.clone(),
                        (BitSet) out.clone(),
                        asked.clone(),
                        cost,
                        prices);
        copy.bound = bound;
        return copy;
    }

    boolean isOpen(int skill) {
        return !in.get(skill) && !out.get(skill);
    }

    boolean isMet() {
        for (int each : asked) {
            if (each > 0) {
                return false;
            }
        }
        return true;
    }

    /// @return false if what the skill needs is out
    boolean take(int skill) {
        var brought = (BitSet) problem.brings[skill].clone();
        brought.andNot(in);
        if (brought.intersects(out)) {
            return false;
        }
        in.or(brought);
        for (int at = brought.nextSetBit(0); at >= 0; at = brought.nextSetBit(at + 1)) {
            cost += problem.cost[at];
            for (var use : problem.uses[at]) {
                asked[use.demand()] -= use.weight();
            }
        }
        return true;
    }

    /// @return false if what needs the skill is in
    boolean leave(int skill) {
        out.or(problem.carries[skill]);
        return !problem.carries[skill].intersects(in);
    }

    /// Takes back these skills; nothing that stays in may need them.
    void drop(BitSet skills) {
        in.andNot(skills);
        for (int at = skills.nextSetBit(0); at >= 0; at = skills.nextSetBit(at + 1)) {
            cost -= problem.cost[at];
            for (var use : problem.uses[at]) {
                asked[use.demand()] += use.weight();
            }
        }
    }

    /// Takes what no demand can do without, leaves what serves none.
    ///
    /// @return false if a demand cannot be met
    boolean settle() {
        for (int at = 0; at < asked.length; at++) {
            int spare = spare(at);
            var demand = problem.demands.get(at);
            for (int place = 0; place < demand.skills().length && asked[at] > 0; place++) {
                int skill = demand.skills()[place];
                if (isOpen(skill) && demand.weights()[place] > spare && !take(skill)) {
                    return false;
                }
            }
            if (asked[at] > 0 && spare < 0) {
                return false;
            }
        }
        leaveIdle();
        return true;
    }

    /// By how much the open skills of a demand weigh more than what it still asks.
    private int spare(int at) {
        var demand = problem.demands.get(at);
        int spare = -asked[at];
        for (int place = 0; place < demand.skills().length; place++) {
            spare += isOpen(demand.skills()[place]) ? demand.weights()[place] : 0;
        }
        return spare;
    }

    private void leaveIdle() {
        var serving = (BitSet) in.clone();
        for (int at = 0; at < asked.length; at++) {
            if (asked[at] > 0) {
                for (int skill : problem.demands.get(at).skills()) {
                    if (isOpen(skill)) {
                        serving.or(problem.brings[skill]);
                    }
                }
            }
        }
        serving.flip(0, problem.skills.size());
        out.or(serving);
    }
}
