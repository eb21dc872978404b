// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// A route of a case, made from what the prices pay in full: what is still asked is filled by the
/// best-paid skills, and afterwards all that can be done without is dropped, dearest first.
final class PricedRoute {
    private final RouteProblem problem;
    private final RouteCase from;
    private final RouteCase route;

    private PricedRoute(RouteProblem problem, RouteCase from) {
        this.problem = problem;
        this.from = from;
        this.route = from.copy();
    }

    static Optional<RouteCase> of(RouteProblem problem, RouteCase from, BitSet paid) {
        var made = new PricedRoute(problem, from);
        paid.stream().filter(skill -> problem.uses[skill].length > 0).forEach(made.route::take);
        if (!made.fill()) {
            return Optional.empty();
        }
        made.prune();
        return Optional.of(made.route);
    }

    private boolean fill() {
        while (!route.isMet()) {
            int next = bestPaid();
            if (next < 0 || !route.take(next)) {
                return false;
            }
        }
        return true;
    }

    private int bestPaid() {
        int best = -1;
        double most = -1;
        for (int at = 0; at < route.asked.length; at++) {
            if (route.asked[at] > 0) {
                for (int skill : problem.demands.get(at).skills()) {
                    if (route.isOpen(skill)) {
                        double ratio = gain(skill) / cost(skill);
                        if (ratio > most) {
                            most = ratio;
                            best = skill;
                        }
                    }
                }
            }
        }
        return best;
    }

    private double gain(int skill) {
        double gain = 0;
        for (var use : problem.uses[skill]) {
            int counts = Math.min(use.weight(), Math.max(0, route.asked[use.demand()]));
            gain += counts * (1.0 + from.prices.units()[use.demand()]);
        }
        return gain;
    }

    private long cost(int skill) {
        var brings = problem.brings[skill];
        long cost = 0;
        for (int at = brings.nextSetBit(0); at >= 0; at = brings.nextSetBit(at + 1)) {
            cost += route.in.get(at) ? 0 : problem.cost[at];
        }
        return cost;
    }

    private void prune() {
        var dearestFirst =
                route.in.stream()
                        .filter(skill -> !from.in.get(skill))
                        .boxed()
                        .sorted((one, two) -> Long.compare(problem.cost[two], problem.cost[one]))
                        .toList();
        for (int skill : dearestFirst) {
            var dropped = (BitSet) problem.carries[skill].clone();
            dropped.and(route.in);
            if (!dropped.isEmpty() && !dropped.intersects(from.in) && canSpare(dropped)) {
                route.drop(dropped);
            }
        }
    }

    private boolean canSpare(BitSet skills) {
        var asked = route.asked.clone();
        skills.stream()
                .forEach(
                        skill -> {
                            for (var use : problem.uses[skill]) {
                                asked[use.demand()] += use.weight();
                            }
                        });
        return IntStream.of(asked).allMatch(each -> each <= 0);
    }
}
