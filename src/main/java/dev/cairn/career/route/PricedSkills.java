// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import java.util.Arrays;

/// The open skills of a case side by side, with who needs whom and who counts for what, so that a
/// [RouteBound] runs through plain arrays.
final class PricedSkills {
    /// For each skill of the problem its place here, or -1.
    final int[] place;

    final int[] skill;
    final int count;

    /// Pairs of open skills of which one needs the other: their places in the problem, and both
    /// sides by their places here.
    final int[] pair;

    final int[] needing;
    final int[] needed;
    final int pairs;

    /// Who counts for which demand that still asks, and how much, never more than is asked.
    final int[] demand;

    final int[] member;
    final int[] weight;
    final int members;

    /// For each demand the greatest weight in it, at least 1.
    final double[] heaviest;

    PricedSkills(RouteProblem problem, RouteCase standing) {
        place = new int[problem.skills.size()];
        skill = new int[place.length];
        int open = 0;
        for (int at = 0; at < place.length; at++) {
            place[at] = -1;
            if (standing.isOpen(at)) {
                place[at] = open;
                skill[open++] = at;
            }
        }
        count = open;

        pair = new int[problem.needing.length];
        needing = new int[pair.length];
        needed = new int[pair.length];
        int both = 0;
        for (int at = 0; at < pair.length; at++) {
            needing[both] = place[problem.needing[at]];
            needed[both] = place[problem.needed[at]];
            if (needing[both] >= 0 && needed[both] >= 0) {
                pair[both++] = at;
            }
        }
        pairs = both;

        int most = problem.demands.stream().mapToInt(each -> each.skills().length).sum();
        demand = new int[most];
        member = new int[most];
        weight = new int[most];
        heaviest = new double[problem.demands.size()];
        Arrays.fill(heaviest, 1);
        int counting = 0;
        for (int at = 0; at < heaviest.length; at++) {
            var asks = problem.demands.get(at);
            for (int each = 0; each < asks.skills().length && standing.asked[at] > 0; each++) {
                if (place[asks.skills()[each]] >= 0) {
                    demand[counting] = at;
                    member[counting] = place[asks.skills()[each]];
                    weight[counting] = Math.min(standing.asked[at], asks.weights()[each]);
                    heaviest[at] = Math.max(heaviest[at], weight[counting++]);
                }
            }
        }
        members = counting;
    }

    int size() {
        return count + pairs + members;
    }
}
