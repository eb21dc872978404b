// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.util.Collection;

/// An estimate of effort as a range of whole hours, both ends included.
public record Hours(int low, int high) {
    public static final Hours NONE = new Hours(0, 0);

    public Hours {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException(
                    "hours are a range from low to high, not: " + low + "-" + high);
        }
    }

    /// The single figure that sums and comparisons use.
    public double midpoint() {
        return (low + high) / 2.0;
    }

    public Hours plus(Hours other) {
        return new Hours(low + other.low, high + other.high);
    }

    public static Hours sum(Collection<Skill> skills) {
        return skills.stream().map(Skill::hours).reduce(NONE, Hours::plus);
    }

    /// `4-6`, or `5` where both ends are the same: the form used in files.
    @Override
    public String toString() {
        return low == high ? Integer.toString(low) : low + "-" + high;
    }
}
