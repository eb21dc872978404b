// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.roadmap.SkillId;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// Finds the skills of least total hours that make a path ready: branch and bound over the named
/// skills, exact unless the work allowed runs out.
///
/// First the least cost is found, then, skill by skill in the order of their ids, whether a route
/// of that cost holds the skill: so of all routes of least hours and fewest skills the one whose
/// sorted ids come first is given. All is counted in whole numbers and in work, not time, so that
/// the same question has the same answer on every machine.
final class RouteSearch {
    /// How many numbers may be touched: about one second.
    static final long MOST_WORK = 250_000_000;

    private static final int FIRST_ROUNDS = 400;
    private static final int ROUNDS = 20;

    /// So many rounds' worth of work goes into a case beside its bound.
    private static final int CASE_ROUNDS = 30;

    /// A route is made from the prices of every so many cases.
    private static final int ROUTE_EVERY = 16;

    private final RouteProblem problem;
    private final long mostWork;

    /// Every cost is a multiple of this.
    private final long grain;

    private BitSet best;
    private long bestCost;

    /// Routes that cost more are not looked for.
    private long limit;

    private RoutePrices prices;
    private long cases;
    private long work;

    /// What is found.
    ///
    /// @param halfHours by how many half hours a shorter route may be shorter; 0 when it is proven
    ///   that there is none
    /// @param isFirst whether it is proven that no route of as many hours has fewer skills or, with
    ///   as many, ids that come first
    record Found(Set<SkillId> skills, long halfHours, boolean isFirst) {}

    RouteSearch(RouteProblem problem) {
        this(problem, MOST_WORK);
    }

    RouteSearch(RouteProblem problem, long mostWork) {
        this.problem = problem;
        this.mostWork = mostWork;
        this.grain = Math.max(1, LongStream.of(problem.cost).reduce(0, RouteSearch::divisor));
    }

    private static long divisor(long one, long two) {
        return two == 0 ? one : divisor(two, one % two);
    }

    Found find() {
        best = new BitSet();
        best.set(0, problem.skills.size());
        bestCost = problem.cost(best);
        limit = bestCost;
        var first = RouteCase.first(problem);
        PricedRoute.of(problem, first, new BitSet()).ifPresent(this::keep);
        limit = bestCost - grain;
        prices = first.prices;
        long lowest = Math.min(bestCost, search(first, false));
        var isFirst = lowest == bestCost && takeFirstOfEquals();
        var set = new TreeSet<SkillId>();
        best.stream().forEach(at -> set.add(problem.skills.get(at)));
        return new Found(set, bestCost / problem.halfHour - lowest / problem.halfHour, isFirst);
    }

    /// @return false if the work allowed ran out
    private boolean takeFirstOfEquals() {
        limit = bestCost;
        var sure = RouteCase.first(problem);
        sure.prices = prices;
        for (int at = 0; at < problem.skills.size(); at++) {
            if (sure.isOpen(at)) {
                narrow(sure);
            }
            if (sure.isOpen(at)) {
                if (!best.get(at)) {
                    var with = sure.copy();
                    if (with.take(at)) {
                        search(with, true);
                    }
                }
                if (best.get(at)) {
                    sure.take(at);
                } else {
                    sure.leave(at);
                }
            }
            if (work > mostWork) {
                return false;
            }
        }
        return true;
    }

    /// Decides what no route of least cost can have otherwise.
    private void narrow(RouteCase sure) {
        if (sure.settle()) {
            bound(sure, ROUNDS).fix(limit);
        }
    }

    private RouteBound bound(RouteCase standing, int rounds) {
        var bound = new RouteBound(problem, standing);
        bound.raise(limit, rounds, rounds == FIRST_ROUNDS ? 1 : 0.3, rounds == ROUNDS ? 5 : 10);
        standing.bound = Math.max(standing.bound, bound.value());
        standing.prices = bound.prices();
        work += bound.work() + (long) CASE_ROUNDS * problem.skills.size();
        return bound;
    }

    private boolean isTooDear(RouteCase standing) {
        return standing.bound > limit * RouteBound.UNIT || standing.cost > limit;
    }

    /// @param any whether one route within the limit is enough
    /// @return the least that a route could cost which was not seen
    private long search(RouteCase first, boolean any) {
        var before = best;
        var open = new ArrayDeque<RouteCase>();
        open.push(first);
        while (!open.isEmpty() && !(any && best != before)) {
            if (work > mostWork) {
                long lowest = open.stream().mapToLong(each -> each.bound).min().getAsLong();
                return Math.ceilDiv(lowest, RouteBound.UNIT);
            }
            var next = open.pop();
            if (!isTooDear(next) && next.settle()) {
                look(next, open);
            }
        }
        return limit + grain;
    }

    private void look(RouteCase standing, Deque<RouteCase> open) {
        if (standing.isMet()) {
            keep(standing);
            return;
        }
        var isFirst = cases == 0;
        var bound = bound(standing, isFirst ? FIRST_ROUNDS : ROUNDS);
        if (isFirst) {
            prices = standing.prices;
        }
        if (isTooDear(standing)) {
            return;
        }
        if (cases++ % ROUTE_EVERY == 0) {
            PricedRoute.of(problem, standing, bound.paid()).ifPresent(this::keep);
        }
        if (!isTooDear(standing) && bound.fix(limit)) {
            branch(standing, bound, open);
        }
    }

    /// Puts the likelier case on top.
    private static void branch(RouteCase standing, RouteBound bound, Deque<RouteCase> open) {
        int skill = bound.doubtful();
        if (skill < 0) {
            open.push(standing);
            return;
        }
        var with = standing.copy();
        var canTake = with.take(skill);
        var canLeave = standing.leave(skill);
        var isLikely = bound.likelihood(skill) >= 0.5;
        if (canLeave && isLikely) {
            open.push(standing);
        }
        if (canTake) {
            open.push(with);
        }
        if (canLeave && !isLikely) {
            open.push(standing);
        }
    }

    private void keep(RouteCase route) {
        if (route.cost <= limit) {
            best = (BitSet) route.in.clone();
            if (route.cost < bestCost) {
                bestCost = route.cost;
                limit = bestCost - grain;
            }
        }
    }
}
