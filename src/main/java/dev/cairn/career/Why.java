// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one sentence that goes with a verdict: what decides it, named by title.
public final class Why {
    private static final int NAMED = 2;

    private final Readiness readiness;
    private final Catalog catalog;
    private final Wording wording;

    private Why(Readiness readiness, Catalog catalog, Wording wording) {
        this.readiness = readiness;
        this.catalog = catalog;
        this.wording = wording;
    }

    public static String of(Readiness readiness, Catalog catalog, Wording wording) {
        return new Why(readiness, catalog, wording).sentence();
    }

    private String sentence() {
        return switch (readiness.verdict()) {
            case NOT_YET -> readiness.blockers().isEmpty() ? little() : blocked();
            case ALMOST -> wording.of("why.almost", wording.list("list.clauses", stillAsked()));
            case READY -> wording.of("why.ready", shares());
            case STRONG -> wording.of("why.strong", shares());
        };
    }

    private String blocked() {
        var blockers = readiness.blockers();
        return wording.of("why.blockers", titles(blockers), blockers.size(), beyond());
    }

    private String little() {
        return wording.of(
                "why.little",
                wording.percent(readiness.must()),
                wording.percent(readiness.path().thresholds().almostMust()),
                titles(readiness.missing()),
                beyond());
    }

    /// What the path asks besides must-haves, named only.
    private String beyond() {
        var asked =
                Stream.concat(
                                readiness.openChoices().stream()
                                        .limit(1)
                                        .map(AnyOf::title)
                                        .map(title -> wording.of("why.later.choice", title)),
                                readiness.openPortfolio().stream()
                                        .limit(1)
                                        .map(project -> title(project.project()))
                                        .map(title -> wording.of("why.later.project", title)))
                        .toList();
        return asked.isEmpty() ? "" : wording.of("why.later", wording.all(asked));
    }

    private List<String> stillAsked() {
        var asked = new ArrayList<String>();
        var limits = readiness.path().thresholds();
        if (Readiness.below(readiness.must(), limits.readyMust())) {
            asked.add(
                    wording.of(
                            "why.must",
                            wording.percent(readiness.must()),
                            wording.percent(limits.readyMust()),
                            open(readiness.missing().getFirst())));
        }
        readiness.openChoices().forEach(choice -> asked.add(asked(choice)));
        if (Readiness.below(readiness.plus(), limits.readyPlus())) {
            asked.add(
                    wording.of(
                            "why.plus",
                            wording.percent(readiness.plus()),
                            wording.percent(limits.readyPlus())));
        }
        readiness.openPortfolio().forEach(project -> asked.add(asked(project)));
        return asked;
    }

    private String asked(AnyOf choice) {
        var missing = readiness.missingOf(choice);
        var open =
                choice.skills().stream()
                        .filter(skill -> !readiness.isMet(skill))
                        .map(this::title)
                        .toList();
        return wording.of(
                missing == 1 ? "why.choice.one" : "why.choice.several",
                choice.title(),
                missing,
                wording.any(open));
    }

    private String asked(Portfolio project) {
        return wording.of(
                readiness.lack(project) == Lack.PROVE ? "why.project.proof" : "why.project",
                title(project.project()));
    }

    private String shares() {
        return wording.of(
                "why.shares", wording.percent(readiness.must()), wording.percent(readiness.plus()));
    }

    private String titles(List<SkillId> skills) {
        var named =
                skills.stream()
                        .limit(NAMED)
                        .map(this::open)
                        .collect(Collectors.toCollection(ArrayList::new));
        var more = skills.size() - named.size();
        if (more > 0) {
            named.add(wording.of("list.more", more));
        }
        return wording.all(named);
    }

    private String open(SkillId skill) {
        return readiness.greatestLack(skill).named(title(skill), wording);
    }

    private String title(SkillId skill) {
        return catalog.find(skill).map(Skill::title).orElse(skill.value());
    }
}
