// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.SkillId;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What a kind of job asks, as a plain file states it. Weights are the shares of real postings that
/// ask for a skill, in per cent.
///
/// @param caution where skill alone is not enough: what else is asked; may be empty
/// @param comparedWith paths that people weigh against this one
public record CareerPath(
        PathId id,
        String title,
        String summary,
        String caution,
        List<PathId> growsFrom,
        List<PathId> comparedWith,
        List<Must> must,
        List<AnyOf> anyOf,
        List<Plus> plus,
        List<Portfolio> portfolio,
        Optional<Fading> fading,
        Thresholds thresholds,
        Sample postings,
        List<MarketFigure> market) {
    /// A must-have. While a blocker is open the verdict stays [Verdict#NOT_YET].
    ///
    /// @param evidence the least grade at which it counts; [Evidence#CLAIMED]: a tick is enough
    public record Must(SkillId skill, int weight, boolean blocker, Evidence evidence) {
        public Must(SkillId skill, int weight, boolean blocker) {
            this(skill, weight, blocker, Evidence.CLAIMED);
        }
    }

    /// What becomes of skills that were done long ago. A skill that says itself how long it keeps
    /// keeps so long.
    ///
    /// @param counts whether a faded skill still counts; it is shown as one to refresh either way
    public record Fading(Period after, boolean counts) {}

    /// A choice: at least so many of these skills.
    public record AnyOf(String title, int atLeast, List<SkillId> skills) {
        public AnyOf {
            skills = List.copyOf(skills);
        }
    }

    /// A nice-to-have.
    public record Plus(SkillId skill, int weight) {}

    /// A project to show; with `proof`, a link or file must be recorded with it.
    public record Portfolio(SkillId project, boolean proof) {}

    /// Shares by weight, from 0 to 1, that the verdicts ask.
    public record Thresholds(
            double almostMust,
            double readyMust,
            double readyPlus,
            double strongMust,
            double strongPlus) {}

    /// Which groups of the shipped postings speak for this path, and how many postings these are.
    public record Sample(List<String> groups, int size) {
        public static final Sample NONE = new Sample(List.of(), 0);

        public Sample {
            groups = List.copyOf(groups);
        }
    }

    /// A figure of the job market with where it comes from.
    ///
    /// @param topic a short name by which the figures of several paths stand side by side; may be
    ///   empty
    public record MarketFigure(String figure, String fact, String topic, String source, int year) {}

    public CareerPath {
        growsFrom = List.copyOf(growsFrom);
        comparedWith = List.copyOf(comparedWith);
        must = List.copyOf(must);
        anyOf = List.copyOf(anyOf);
        plus = List.copyOf(plus);
        portfolio = List.copyOf(portfolio);
        market = List.copyOf(market);
    }

    /// Every skill that the path names, once.
    public List<SkillId> skills() {
        var skills = new LinkedHashSet<SkillId>();
        must.forEach(each -> skills.add(each.skill()));
        anyOf.forEach(group -> skills.addAll(group.skills()));
        plus.forEach(each -> skills.add(each.skill()));
        portfolio.forEach(asked -> skills.add(asked.project()));
        return List.copyOf(skills);
    }
}
