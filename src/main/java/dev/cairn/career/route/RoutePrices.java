// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

/// What makes a [RouteBound]: what each demand pays for a unit of its weight, and what each skill
/// pays to each one that it needs next, never less than nothing.
record RoutePrices(long[] units, long[] needs) {
    static RoutePrices none(RouteProblem problem) {
        return new RoutePrices(new long[problem.demands.size()], new long[problem.needing.length]);
    }
}
