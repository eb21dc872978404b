// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.progress.Progress;
import dev.cairn.roadmap.SkillId;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/// Real job postings to hold a learner against.
///
/// @param worthApplying why [PostingsMatch#MATCH_WORTH_APPLYING] is where it is, and who says so
public record Postings(List<Posting> all, Optional<MarketFigure> worthApplying) {
    public static final Postings NONE = new Postings(List.of(), Optional.empty());

    public Postings {
        all = List.copyOf(all);
    }

    /// What the postings of a path ask, against what is held; none where no posting of the path
    /// names a skill.
    public Optional<PostingsMatch> match(CareerPath path, Predicate<SkillId> held) {
        return Optional.of(sample(path))
                .filter(sample -> !sample.isEmpty())
                .map(sample -> sample.match(held));
    }

    /// For each skill that the postings of a path ask and that is not held, what it alone would
    /// change; the largest rise of the median first, then what more postings ask, then by id.
    public List<PostingsGain> gains(CareerPath path, Predicate<SkillId> held) {
        return sample(path).gains(held);
    }

    /// The share of what the median posting of a path asks that the learner has done, from 0 to 1;
    /// none without postings.
    public OptionalDouble median(CareerPath path, Progress progress) {
        return match(path, progress::isDone).stream().mapToDouble(PostingsMatch::median).findAny();
    }

    private PostingsSample sample(CareerPath path) {
        return PostingsSample.of(all, Set.copyOf(path.postings().groups()));
    }
}
