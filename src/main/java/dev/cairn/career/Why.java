// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The one sentence that goes with a verdict: what decides it, named by title.
public final class Why {
    private static final int NAMED = 2;

    private final Readiness readiness;
    private final Catalog catalog;

    private Why(Readiness readiness, Catalog catalog) {
        this.readiness = readiness;
        this.catalog = catalog;
    }

    public static String of(Readiness readiness, Catalog catalog) {
        return new Why(readiness, catalog).sentence();
    }

    private String sentence() {
        return switch (readiness.verdict()) {
            case NOT_YET -> notYet();
            case ALMOST -> "No blocker is open, " + stillAsked() + ".";
            case READY -> "All that the path asks is there: " + shares() + ".";
            case STRONG -> "More than the path asks is there: " + shares() + ".";
        };
    }

    private String notYet() {
        var blockers = readiness.blockers();
        if (!blockers.isEmpty()) {
            return titles(blockers)
                    + (blockers.size() == 1
                            ? " is open, and it is a blocker"
                            : " are open, and each is a blocker")
                    + beyond()
                    + ".";
        }
        return "The must-haves stand at "
                + percent(readiness.must())
                + "; "
                + percent(readiness.path().thresholds().almostMust())
                + " is the least to apply as a stretch. "
                + "Heaviest open: "
                + titles(readiness.missing())
                + beyond()
                + ".";
    }

    /// What the path asks besides must-haves, named only.
    private String beyond() {
        var asked = new ArrayList<String>();
        readiness.openChoices().stream()
                .limit(1)
                .forEach(choice -> asked.add("the choice “" + choice.title() + "”"));
        readiness.openPortfolio().stream()
                .limit(1)
                .forEach(project -> asked.add("“" + title(project.project()) + "” to show"));
        return asked.isEmpty() ? "" : "; later also " + String.join(" and ", asked);
    }

    private String stillAsked() {
        var asked = new ArrayList<String>();
        var limits = readiness.path().thresholds();
        if (readiness.must() < limits.readyMust() - 1e-9) {
            asked.add(
                    "the must-haves stand at "
                            + percent(readiness.must())
                            + " of the "
                            + percent(limits.readyMust())
                            + " asked (heaviest open: "
                            + open(readiness.missing().getFirst())
                            + ")");
        }
        for (var choice : readiness.openChoices()) {
            asked.add("“" + choice.title() + "” wants " + choices(choice));
        }
        if (readiness.plus() < limits.readyPlus() - 1e-9) {
            asked.add(
                    "the nice-to-haves stand at "
                            + percent(readiness.plus())
                            + " of the "
                            + percent(limits.readyPlus())
                            + " asked");
        }
        for (var project : readiness.openPortfolio()) {
            asked.add(
                    (readiness.lack(project) == Lack.PROVE
                                    ? "proof is missing for “"
                                    : "the portfolio wants “")
                            + title(project.project())
                            + "”");
        }
        return asked.size() == 1
                ? "but " + asked.getFirst()
                : "but "
                        + String.join(", ", asked.subList(0, asked.size() - 1))
                        + ", and "
                        + asked.getLast();
    }

    private String choices(AnyOf group) {
        var open =
                group.skills().stream()
                        .filter(skill -> !readiness.isMet(skill))
                        .map(this::title)
                        .toList();
        var joined = String.join(" or ", open);
        return readiness.missingOf(group) == 1
                ? joined
                : readiness.missingOf(group) + " of " + joined;
    }

    private String shares() {
        return percent(readiness.must())
                + " of the must-haves and "
                + percent(readiness.plus())
                + " of the nice-to-haves by weight";
    }

    private String titles(List<SkillId> skills) {
        var named = skills.stream().limit(NAMED).map(this::open).toList();
        var more = skills.size() - named.size();
        if (more > 0) {
            return String.join(", ", named) + " and " + more + " more";
        }
        return String.join(" and ", named);
    }

    private String open(SkillId skill) {
        var wants = readiness.greatestLack(skill).wants();
        return wants.isEmpty() ? title(skill) : title(skill) + " (" + wants + ")";
    }

    private String title(SkillId skill) {
        return catalog.find(skill).map(Skill::title).orElse(skill.value());
    }

    /// Rounded down, so that a threshold never looks reached before it is.
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", (int) Math.floor(share * 100 + 1e-7));
    }
}
