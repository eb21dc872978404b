// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.career.postings.PostingsGain;
import dev.cairn.career.postings.PostingsMatch;
import dev.cairn.report.PathStanding;

/// What real postings ask, against what is done, as JSON.
public final class PostingsShape {
    private PostingsShape() {}

    static JsonObject of(PathStanding standing) {
        return standing.postings()
                .map(PostingsShape::match)
                .orElseGet(() -> none(standing.path().postings().size()));
    }

    private static JsonObject match(PostingsMatch match) {
        return new JsonObject()
                .with("sample", match.sample())
                .with("silent", match.silent())
                .with("median", match.median())
                .with("atLeast60", match.worthApplying())
                .with("first", match.first().toString())
                .with("last", match.last().toString())
                .with("small", match.isSmall());
    }

    private static JsonObject none(int sample) {
        return new JsonObject()
                .with("sample", sample)
                .with("silent", sample)
                .withNull("median")
                .with("atLeast60", 0)
                .withNull("first")
                .withNull("last")
                .with("small", true);
    }

    public static JsonObject gain(PostingsGain gain) {
        return new JsonObject()
                .with("skill", gain.skill().value())
                .with("newMedian", gain.newMedian())
                .with("moreAtLeast60", gain.moreWorthApplying())
                .with("asked", gain.asked());
    }
}
