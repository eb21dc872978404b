// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import dev.cairn.roadmap.SkillId;

import java.util.Comparator;

/// What one missing skill, if it alone were held, would change in a [PostingsMatch]. Often several
/// are needed before a median moves; how many postings ask for the skill then still tells them
/// apart.
///
/// @param asking how many of the postings ask for it
/// @param asked the share of the postings that ask for it
/// @param newMedian the median share with it
/// @param rise how much higher than the median without it
/// @param moreWorthApplying how many more postings would be held to what is worth applying
public record PostingsGain(
        SkillId skill,
        int asking,
        double asked,
        double newMedian,
        double rise,
        int moreWorthApplying) {
    /// Two ways to the same median may differ in the last digit of a double.
    private static final double SAME = 1e9;

    /// The largest rise first, then what more postings ask, then by id.
    static final Comparator<PostingsGain> LARGEST_FIRST =
            Comparator.comparingLong((PostingsGain gain) -> -Math.round(gain.newMedian * SAME))
                    .thenComparingInt(gain -> -gain.asking)
                    .thenComparing(PostingsGain::skill);
}
