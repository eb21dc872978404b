// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.progress.Progress;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Real job postings as sets of the skills that their words name, by group. No text of any posting.
public record Postings(Map<String, List<Set<SkillId>>> groups) {
    public static final Postings NONE = new Postings(Map.of());

    public Postings {
        groups = Map.copyOf(groups);
    }

    /// The share of what the median posting of a path asks that the learner has done, from 0 to 1;
    /// none without postings.
    public OptionalDouble median(CareerPath path, Progress progress) {
        var shares =
                path.postings().groups().stream()
                        .flatMap(group -> groups.getOrDefault(group, List.of()).stream())
                        .filter(asked -> !asked.isEmpty())
                        .mapToDouble(
                                asked ->
                                        (double) asked.stream().filter(progress::isDone).count()
                                                / asked.size())
                        .sorted()
                        .toArray();
        if (shares.length == 0) {
            return OptionalDouble.empty();
        }
        var middle = shares.length / 2;
        return OptionalDouble.of(
                shares.length % 2 == 1
                        ? shares[middle]
                        : (shares[middle - 1] + shares[middle]) / 2);
    }
}
