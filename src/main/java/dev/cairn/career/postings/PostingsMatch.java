// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A learner held against the real postings of a path, of which there is at least one.
///
/// @param shares for each posting the share of what it asks that is held, from 0 to 1, ascending
/// @param silent how many more postings there are that name no skill, so that nothing can be held
///   against them
/// @param first the month of the oldest posting
/// @param last the month of the newest
/// @param sources how many of the postings come from where, most first
public record PostingsMatch(
        List<Double> shares,
        int silent,
        YearMonth first,
        YearMonth last,
        SequencedMap<PostingSource, Integer> sources) {
    /// The share of what a posting asks from which more did not raise the odds of an interview;
    /// [Postings#worthApplying()] says who found that.
    public static final double MATCH_WORTH_APPLYING = 0.6;

    /// Under this many postings, one more or less shows in the figures.
    public static final int SMALL = 50;

    public static final int BINS = 10;

    public PostingsMatch {
        shares = List.copyOf(shares);
        sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
    }

    /// @param postings that all name a skill
    /// @param shares one for each, in any order
    static PostingsMatch of(List<Posting> postings, double[] shares, int silent) {
        var months = postings.stream().map(Posting::month).sorted().toList();
        return new PostingsMatch(
                Arrays.stream(shares).sorted().boxed().toList(),
                silent,
                months.getFirst(),
                months.getLast(),
                mostFirst(
                        postings.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Posting::source, Collectors.counting()))));
    }

    private static SequencedMap<PostingSource, Integer> mostFirst(Map<PostingSource, Long> counts) {
        var sorted = new LinkedHashMap<PostingSource, Integer>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<PostingSource, Long>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().id()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue().intValue()));
        return sorted;
    }

    /// How many postings were compared: those that name at least one skill.
    public int size() {
        return shares.size();
    }

    /// Every posting of the path, with those that name no skill.
    public int sample() {
        return size() + silent;
    }

    public boolean isSmall() {
        return size() < SMALL;
    }

    public double lowerQuartile() {
        return quantile(0.25);
    }

    public double median() {
        return quantile(0.5);
    }

    public double upperQuartile() {
        return quantile(0.75);
    }

    /// Between two postings in proportion, as spreadsheets do it.
    private double quantile(double part) {
        var place = (size() - 1) * part;
        var below = (int) place;
        var above = Math.min(below + 1, size() - 1);
        return between(shares.get(below), shares.get(above), place - below);
    }

    static double between(double below, double above, double part) {
        return below + (above - below) * part;
    }

    /// How many postings have 0 to 10 %, 10 to 20 % and so on; a share on a border counts above it,
    /// and all of what is asked in the last.
    public List<Integer> histogram() {
        var bins = new Integer[BINS];
        Arrays.fill(bins, 0);
        for (var share : shares) {
            bins[Math.min(BINS - 1, (int) (share * BINS + 1e-9))]++;
        }
        return List.of(bins);
    }

    /// How many postings are held to [#MATCH_WORTH_APPLYING] or more.
    public int worthApplying() {
        return (int) shares.stream().filter(PostingsMatch::isWorthApplying).count();
    }

    /// Exact: 3 of 5 and 9 of 15 divide to the very double that 0.6 is written for.
    static boolean isWorthApplying(double share) {
        return share >= MATCH_WORTH_APPLYING;
    }
}
