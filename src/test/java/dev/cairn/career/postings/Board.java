// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.roadmap.SkillId;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Postings on a small board, and the path that they are for.
final class Board {
    static final PostingSource BOARD = new PostingSource("board", "Board", "jobs", "2026");
    static final PostingSource PAPER = new PostingSource("paper", "Paper", "jobs", "2025");

    private Board() {}

    /// Postings of one group, each as its skills between spaces.
    static Postings of(String... postings) {
        return new Postings(
                Stream.of(postings).map(skills -> posting("ship", skills)).toList(),
                Optional.empty());
    }

    static Posting posting(String group, String skills) {
        return new Posting(group, YearMonth.of(2026, 1), BOARD, skills(skills));
    }

    static Set<SkillId> skills(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(SkillId::of)
                .collect(Collectors.toSet());
    }

    static CareerPath path(String... groups) {
        return new CareerPath(
                PathId.of("path"),
                "Path",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new CareerPath.Thresholds(0.7, 0.9, 0, 1, 0),
                new CareerPath.Sample(List.of(groups), 0),
                List.of());
    }
}
