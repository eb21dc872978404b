// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import dev.cairn.format.Intake.Doubt;
import dev.cairn.format.Library;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.importing.doubt.Decisions;
import dev.cairn.workspace.Workspace;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;

import java.util.Optional;

/// The skills of the learner's own roadmaps that may be skills of others, and on which nothing is
/// decided yet. Each decision is one step.
public final class ReviewModel implements Decisions {
    private final Changes changes;
    private final ReadOnlyListWrapper<Doubt> doubts =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper();
    private Library seen;

    public ReviewModel(Changes changes) {
        this.changes = changes;
        changes.snapshot().subscribe(_ -> look());
    }

    /// Only roadmaps and what was decided before change it, and those change the library.
    private void look() {
        var library = changes.recorded().library();
        if (library == seen) {
            return;
        }
        seen = library;
        if (changes.recorded().progress().ownRoadmaps().isEmpty()) {
            doubts.clear();
            count.set(null);
            return;
        }
        changes.look(
                Workspace::review,
                found -> {
                    if (library == seen) {
                        doubts.setAll(found);
                        count.set(
                                found.isEmpty()
                                        ? null
                                        : Texts.of("importing.review.count", found.size()));
                    }
                });
    }

    public ReadOnlyListProperty<Doubt> doubts() {
        return doubts.getReadOnlyProperty();
    }

    /// How many there are; null where there is none.
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    @Override
    public Optional<SkillId> of(Doubt doubt) {
        return Optional.empty();
    }

    @Override
    public void decide(Doubt doubt, Optional<SkillId> as) {
        as.ifPresent(
                skill ->
                        changes.change(
                                workspace -> workspace.decide(doubt.skill(), skill),
                                _ ->
                                        skill.equals(doubt.skill())
                                                ? Texts.of("importing.review.own", doubt.title())
                                                : Texts.of(
                                                        "importing.review.same",
                                                        doubt.title(),
                                                        title(skill))));
    }

    @Override
    public String title(SkillId skill) {
        var catalog = changes.recorded().catalog();
        return catalog.find(skill)
                .map(
                        found ->
                                Texts.of(
                                        "importing.skill.of",
                                        found.title(),
                                        catalog.roadmap(catalog.home(skill)).orElseThrow().title()))
                .orElse(skill.value());
    }

    @Override
    public boolean atOnce() {
        return false;
    }
}
