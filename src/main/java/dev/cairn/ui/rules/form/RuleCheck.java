// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.AnyOf;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.career.CareerPath.Must;
import dev.cairn.career.CareerPath.Plus;
import dev.cairn.career.CareerPath.Portfolio;
import dev.cairn.career.PathId;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.SpanWords;
import dev.cairn.ui.common.Texts;
import dev.cairn.workspace.Snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a form strictly. Each field is told what is wrong with it, or that nothing is.
public final class RuleCheck {
    private static final int HEAVIEST = 100;

    private final RuleForm form;
    private final Snapshot snapshot;
    private boolean fine = true;

    private RuleCheck(RuleForm form, Snapshot snapshot) {
        this.form = form;
        this.snapshot = snapshot;
    }

    /// The rule that the form holds; none while something is wrong.
    public static Optional<CareerPath> of(RuleForm form, Snapshot snapshot) {
        return new RuleCheck(form, snapshot).rule();
    }

    private Optional<CareerPath> rule() {
        title();
        var weighed = new HashSet<SkillId>();
        var must = form.must().stream().map(row -> must(row, weighed)).toList();
        form.sayOfMust(must.isEmpty() ? wrong("rules.must.none") : "");
        var choices = form.choices().stream().map(this::choice).toList();
        var plus = form.plus().stream().map(row -> plus(row, weighed)).toList();
        var projects = new HashSet<SkillId>();
        var portfolio = form.portfolio().stream().map(row -> project(row, projects)).toList();
        var fading = fading();
        var thresholds = new ShareCheck(form.shares()).thresholds();
        if (!fine || thresholds.isEmpty()) {
            return Optional.empty();
        }
        var base = form.base();
        return Optional.of(
                new CareerPath(
                        PathId.of(form.id()),
                        form.title().value(),
                        base.summary(),
                        base.caution(),
                        base.growsFrom(),
                        base.comparedWith(),
                        must,
                        choices,
                        plus,
                        portfolio,
                        fading,
                        thresholds.get(),
                        base.postings(),
                        base.market()));
    }

    private void title() {
        var title = form.title();
        if (title.value().isEmpty() || form.id().isEmpty()) {
            title.say(wrong("rules.title.empty"));
        } else if (form.isCopy().get()
                && snapshot.library().path(PathId.of(form.id())).isPresent()) {
            title.say(wrong("rules.title.taken", form.id()));
        } else {
            title.say("");
        }
    }

    private Must must(SkillRow row, Set<SkillId> named) {
        checkSkill(row, named);
        return new Must(row.skill(), weight(row), row.blocker().get(), row.evidence().get());
    }

    private Plus plus(SkillRow row, Set<SkillId> named) {
        checkSkill(row, named);
        return new Plus(row.skill(), weight(row));
    }

    private Portfolio project(SkillRow row, Set<SkillId> named) {
        checkSkill(row, named);
        if (snapshot.catalog().find(row.skill()).filter(skill -> !skill.isProject()).isPresent()) {
            row.say(wrong("rules.project.none"));
        }
        return new Portfolio(row.skill(), row.evidence().get() == Evidence.PROVED);
    }

    private AnyOf choice(ChoiceRow choice) {
        choice.title().say(choice.title().value().isEmpty() ? wrong("rules.choice.untitled") : "");
        var named = new HashSet<SkillId>();
        choice.skills().forEach(row -> checkSkill(row, named));
        var skills = choice.skills().stream().map(SkillRow::skill).toList();
        var atLeast =
                skills.isEmpty()
                        ? none(choice)
                        : whole(choice.atLeast(), skills.size(), "rules.choice.at-least.wrong");
        return new AnyOf(choice.title().value(), atLeast, List.copyOf(skills));
    }

    private int none(ChoiceRow choice) {
        choice.atLeast().say(wrong("rules.choice.none"));
        return 1;
    }

    private void checkSkill(SkillRow row, Set<SkillId> named) {
        Optional<Skill> known = snapshot.catalog().find(row.skill());
        if (known.isEmpty()) {
            row.say(wrong("rules.skill.unknown", row.skill().value()));
        } else {
            row.say(named.add(row.skill()) ? "" : wrong("rules.skill.twice"));
        }
    }

    private int weight(SkillRow row) {
        return whole(row.weight(), HEAVIEST, "rules.weight.wrong");
    }

    private int whole(TypedField field, int most, String problem) {
        if (field.value().matches("\\d{1,3}")) {
            var number = Integer.parseInt(field.value());
            if (number >= 1 && number <= most) {
                field.say("");
                return number;
            }
        }
        field.say(wrong(problem, most));
        return 1;
    }

    private Optional<Fading> fading() {
        var keeps = form.keeps();
        var span = SpanWords.parse(keeps.value());
        keeps.say(keeps.value().isEmpty() || span.isPresent() ? "" : wrong("rules.keeps.wrong"));
        return span.map(after -> new Fading(after, form.fadedCounts().get()));
    }

    private String wrong(String key, Object... arguments) {
        fine = false;
        return Texts.of(key, arguments);
    }
}
