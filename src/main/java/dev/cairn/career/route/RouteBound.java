// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import java.util.Arrays;
import java.util.BitSet;

/// The least that a case can cost, by prices (Lagrange multipliers).
///
/// Each demand pays for the skills that count for it; each skill pays part of the costs of those it
/// needs next. What all demands pay together, less what skills are paid beyond their costs, is
/// never more than a route of the case costs, whatever the prices; whole numbers keep that free of
/// rounding. The prices are bettered step by step along the difference between what is asked and
/// what the skills that are paid in full would give (subgradients).
final class RouteBound {
    /// Prices and bounds are whole numbers of these parts of a cost.
    static final long UNIT = 1 << 10;

    /// How much of the mean over the rounds the last round makes up.
    private static final double FRESH = 0.1;

    /// Steps shorter than this part of the full length lead nowhere any more.
    private static final double TIMID = 1e-3;

    private final RouteProblem problem;
    private final RouteCase standing;
    private final PricedSkills priced;
    private final long[] units;
    private final long[] pays;

    /// For each open skill, what is left of its cost when all that is paid to it is taken off.
    private final long[] rest;

    private final int[] taken;
    private final double[] mean;
    private final double[] lack;
    private long best = Long.MIN_VALUE;
    private final long[] bestUnits;
    private final long[] bestPays;
    private final long[] bestRest;
    private long work;

    RouteBound(RouteProblem problem, RouteCase standing) {
        this.problem = problem;
        this.standing = standing;
        priced = new PricedSkills(problem, standing);
        units = standing.prices.units().clone();
        pays = new long[priced.pairs];
        for (int at = 0; at < pays.length; at++) {
            pays[at] = standing.prices.needs()[priced.pair[at]];
        }
        rest = new long[priced.count];
        taken = new int[priced.count];
        mean = new double[priced.count];
        lack = new double[units.length];
        bestUnits = units.clone();
        bestPays = pays.clone();
        bestRest = new long[priced.count];
    }

    long value() {
        return best;
    }

    /// How many numbers were touched on the way.
    long work() {
        return work;
    }

    /// Betters the prices until the bound passes the limit or the rounds are over.
    ///
    /// @param boldness the length of the first steps; halved after `patience` rounds in vain
    void raise(long limit, int rounds, double boldness, int patience) {
        long goal = (limit + 1) * UNIT;
        double bold = boldness;
        int waited = 0;
        for (int round = 0; round < rounds && best <= goal - UNIT && bold > TIMID; round++) {
            work += priced.size();
            long bound = bound(round == 0);
            if (bound > best) {
                best = bound;
                copy(units, bestUnits);
                copy(pays, bestPays);
                copy(rest, bestRest);
                waited = 0;
            } else if (++waited == patience) {
                copy(bestUnits, units);
                copy(bestPays, pays);
                waited = 0;
                bold /= 2;
                continue;
            }
            double steepness = steepness();
            if (steepness == 0) {
                return;
            }
            step(bold * (goal - bound) / steepness);
        }
    }

    private static void copy(long[] from, long[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    private long bound(boolean first) {
        for (int at = 0; at < priced.count; at++) {
            rest[at] = problem.cost[priced.skill[at]] * UNIT;
        }
        for (int at = 0; at < pays.length; at++) {
            rest[priced.needing[at]] += pays[at];
            rest[priced.needed[at]] -= pays[at];
        }
        for (int at = 0; at < priced.members; at++) {
            rest[priced.member[at]] -= units[priced.demand[at]] * priced.weight[at];
        }
        long bound = standing.cost * UNIT;
        for (int at = 0; at < units.length; at++) {
            bound += units[at] * Math.max(0, standing.asked[at]);
        }
        for (int at = 0; at < priced.count; at++) {
            taken[at] = rest[at] < 0 ? 1 : 0;
            bound += Math.min(0, rest[at]);
            mean[at] = first ? taken[at] : (1 - FRESH) * mean[at] + FRESH * taken[at];
        }
        return bound;
    }

    /// Finds in which direction the prices should go, and how steep that is.
    private double steepness() {
        for (int at = 0; at < units.length; at++) {
            lack[at] = Math.max(0, standing.asked[at]);
        }
        for (int at = 0; at < priced.members; at++) {
            lack[priced.demand[at]] -= priced.weight[at] * taken[priced.member[at]];
        }
        double sum = 0;
        for (int at = 0; at < units.length; at++) {
            lack[at] = lack[at] < 0 && units[at] == 0 ? 0 : lack[at] / priced.heaviest[at];
            sum += lack[at] * lack[at];
        }
        for (int at = 0; at < pays.length; at++) {
            int gap = taken[priced.needing[at]] - taken[priced.needed[at]];
            sum += gap < 0 && pays[at] == 0 ? 0 : gap * gap;
        }
        return sum;
    }

    private void step(double length) {
        for (int at = 0; at < units.length; at++) {
            long change = Math.round(length * lack[at] / priced.heaviest[at]);
            units[at] = Math.max(0, units[at] + change);
        }
        long whole = Math.round(length);
        for (int at = 0; at < pays.length; at++) {
            int gap = taken[priced.needing[at]] - taken[priced.needed[at]];
            pays[at] = Math.max(0, pays[at] + whole * gap);
        }
    }

    RoutePrices prices() {
        var needs = standing.prices.needs().clone();
        for (int at = 0; at < pays.length; at++) {
            needs[priced.pair[at]] = bestPays[at];
        }
        return new RoutePrices(bestUnits, needs);
    }

    /// Leaves what would lift the bound over the limit if it were in, takes what would if it were
    /// out.
    ///
    /// @return false if a skill can be neither in nor out
    boolean fix(long limit) {
        long room = limit * UNIT - best;
        for (int skill : Arrays.copyOf(priced.skill, priced.count)) {
            if (standing.isOpen(skill)) {
                var fits =
                        extra(problem.brings[skill], 1) > room
                                ? standing.leave(skill)
                                : extra(problem.carries[skill], -1) <= room || standing.take(skill);
                if (!fits) {
                    return false;
                }
            }
        }
        return true;
    }

    private long extra(BitSet skills, int sign) {
        long sum = 0;
        for (int at = skills.nextSetBit(0); at >= 0; at = skills.nextSetBit(at + 1)) {
            int place = priced.place[at];
            sum += place < 0 ? 0 : Math.max(0, sign * bestRest[place]);
        }
        return sum;
    }

    /// The open named skill that the rounds leave most in doubt; -1 if there is none.
    int doubtful() {
        int doubtful = -1;
        double most = -1;
        for (int at = 0; at < priced.members; at++) {
            int skill = priced.skill[priced.member[at]];
            if (standing.isOpen(skill) && standing.asked[priced.demand[at]] > 0) {
                double doubt = Math.min(likelihood(skill), 1 - likelihood(skill));
                if (doubt > most) {
                    most = doubt;
                    doubtful = skill;
                }
            }
        }
        return doubtful;
    }

    /// In what part of the rounds, the last ones counting most, the skill was paid in full.
    double likelihood(int skill) {
        return priced.place[skill] < 0 ? 0 : mean[priced.place[skill]];
    }

    /// The open skills that the best prices pay in full.
    BitSet paid() {
        var paid = new BitSet();
        for (int at = 0; at < priced.count; at++) {
            if (bestRest[at] < 0) {
                paid.set(priced.skill[at]);
            }
        }
        return paid;
    }
}
