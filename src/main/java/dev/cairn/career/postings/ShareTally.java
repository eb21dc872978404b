// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// Counts how often each share stands, so that a median is read off without sorting again.
final class ShareTally {
    private final double[] values;
    private final int[] counts;
    private int size;

    /// @param possible every share that may ever be counted
    ShareTally(DoubleStream possible) {
        values = possible.sorted().distinct().toArray();
        counts = new int[values.length];
    }

    /// The place of a share among the possible ones.
    int place(double share) {
        return Arrays.binarySearch(values, share);
    }

    void add(int place) {
        counts[place]++;
        size++;
    }

    void move(int from, int to) {
        counts[from]--;
        counts[to]++;
    }

    /// The middle one, or the mean of the two in the middle.
    double median() {
        int at = 0;
        int passed = counts[0];
        while (passed <= (size - 1) / 2) {
            passed += counts[++at];
        }
        var below = values[at];
        while (passed <= size / 2) {
            passed += counts[++at];
        }
        return PostingsMatch.between(below, values[at], 0.5);
    }
}
