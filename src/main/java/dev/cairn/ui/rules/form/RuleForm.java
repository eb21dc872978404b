// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.rules.form;

import dev.cairn.career.CareerPath;
import dev.cairn.career.CareerPath.Fading;
import dev.cairn.progress.Evidence;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.roadmap.Slug;
import dev.cairn.ui.common.SpanWords;
import dev.cairn.ui.common.Texts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/// Every field of a rule. What is not shown (summary, postings, market) stays as it was.
public final class RuleForm {
    /// What a skill that is added weighs at first: the floor of the shipped must-haves.
    private static final String LIGHT = "5";

    private final CareerPath base;
    private final Catalog catalog;
    private final TypedField title;
    private final ReadOnlyBooleanWrapper copy = new ReadOnlyBooleanWrapper();
    private final Shares shares;
    private final ObservableList<SkillRow> must = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper mustProblem = new ReadOnlyStringWrapper("");
    private final ObservableList<ChoiceRow> choices = FXCollections.observableArrayList();
    private final ObservableList<SkillRow> plus = FXCollections.observableArrayList();
    private final ObservableList<SkillRow> portfolio = FXCollections.observableArrayList();
    private final TypedField keeps;
    private final BooleanProperty fadedCounts;
    private Runnable changed = () -> {};

    public RuleForm(CareerPath base, Catalog catalog) {
        this.base = base;
        this.catalog = catalog;
        title = watched(new TypedField(base.title()));
        shares = Shares.of(base.thresholds());
        shares.all().forEach(this::watched);
        keeps =
                watched(
                        new TypedField(
                                base.fading().map(Fading::after).map(SpanWords::of).orElse("")));
        fadedCounts = new SimpleBooleanProperty(base.fading().map(Fading::counts).orElse(true));
        watch(fadedCounts);
        base.must()
                .forEach(
                        asked ->
                                must.add(
                                        row(
                                                asked.skill(),
                                                Integer.toString(asked.weight()),
                                                asked.blocker(),
                                                asked.evidence())));
        base.anyOf().forEach(this::choice);
        base.plus()
                .forEach(asked -> plus.add(plain(asked.skill(), Integer.toString(asked.weight()))));
        base.portfolio().forEach(asked -> portfolio.add(project(asked.project(), asked.proof())));
        must.subscribe(() -> changed.run());
        choices.subscribe(() -> changed.run());
        plus.subscribe(() -> changed.run());
        portfolio.subscribe(() -> changed.run());
    }

    /// Tells of each change of any field.
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /// The rule that the fields began with.
    public CareerPath base() {
        return base;
    }

    /// The path's id; for a copy, what its title gives, which may be empty.
    public String id() {
        return copy.get() ? Slug.of(title.value()) : base.id().value();
    }

    /// From now on the fields are those of a new path.
    public void copy() {
        copy.set(true);
        title.text().set(Texts.of("rules.copy.title", base.title()));
    }

    public ReadOnlyBooleanProperty isCopy() {
        return copy.getReadOnlyProperty();
    }

    public TypedField title() {
        return title;
    }

    public Shares shares() {
        return shares;
    }

    public ObservableList<SkillRow> must() {
        return must;
    }

    /// What is wrong with the must-haves as a whole.
    public ReadOnlyStringProperty mustProblem() {
        return mustProblem.getReadOnlyProperty();
    }

    void sayOfMust(String sentence) {
        mustProblem.set(sentence);
    }

    public ObservableList<ChoiceRow> choices() {
        return choices;
    }

    public ObservableList<SkillRow> plus() {
        return plus;
    }

    /// The projects; `evidence` is [Evidence#PROVED] where proof is asked.
    public ObservableList<SkillRow> portfolio() {
        return portfolio;
    }

    /// How long a done skill keeps, such as `3 years`; empty: for ever.
    public TypedField keeps() {
        return keeps;
    }

    public BooleanProperty fadedCounts() {
        return fadedCounts;
    }

    public void addMust(SkillId skill) {
        must.add(plain(skill, LIGHT));
    }

    public void addPlus(SkillId skill) {
        plus.add(plain(skill, LIGHT));
    }

    public void addProject(SkillId skill) {
        portfolio.add(project(skill, true));
    }

    public ChoiceRow addChoice() {
        return choice(new CareerPath.AnyOf("", 1, List.of()));
    }

    public void addTo(ChoiceRow choice, SkillId skill) {
        choice.skills().add(plain(skill, ""));
    }

    private ChoiceRow choice(CareerPath.AnyOf asked) {
        var choice = new ChoiceRow(asked.title(), Integer.toString(asked.atLeast()));
        watched(choice.title());
        watched(choice.atLeast());
        asked.skills().forEach(skill -> addTo(choice, skill));
        choice.skills().subscribe(() -> changed.run());
        choices.add(choice);
        return choice;
    }

    private SkillRow plain(SkillId skill, String weight) {
        return row(skill, weight, false, Evidence.CLAIMED);
    }

    private SkillRow project(SkillId skill, boolean proof) {
        return row(skill, "", false, proof ? Evidence.PROVED : Evidence.CLAIMED);
    }

    private SkillRow row(SkillId skill, String weight, boolean blocker, Evidence evidence) {
        var name = catalog.find(skill).map(Skill::title).orElse(skill.value());
        var row = new SkillRow(skill, name, weight, blocker, evidence);
        watched(row.weight());
        watch(row.blocker());
        watch(row.evidence());
        return row;
    }

    private TypedField watched(TypedField field) {
        watch(field.text());
        return field;
    }

    private void watch(ObservableValue<?> value) {
        value.subscribe((_, _) -> changed.run());
    }
}
