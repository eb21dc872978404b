// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import dev.cairn.format.Intake;
import dev.cairn.format.Intake.Doubt;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.WithinScreen;
import dev.cairn.ui.common.Words;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a file would bring in, or why it cannot come in: every problem with line and column.
public final class PreviewDialog extends Dialog<Boolean> {
    /// Longer lists are counted, not shown.
    private static final int MOST = 200;

    private final VBox content = new VBox();
    private final Map<SkillId, SkillId> decided = new HashMap<>();

    public PreviewDialog(String fileName, Intake intake, Catalog catalog) {
        setTitle(Texts.of(intake.rule().isPresent() ? "importing.path.take" : "importing.title"));
        content.getStyleClass().add("preview");
        if (intake.canImport()) {
            intake.roadmap().ifPresent(roadmap -> bring(intake, roadmap, catalog));
            intake.rule()
                    .ifPresent(rule -> content.getChildren().add(new RulePreview(rule, catalog)));
            list(
                    "importing.repairs",
                    intake.repairs().stream().map(repair -> repair.in(Words.now())).toList());
            if (intake.roadmap().isEmpty() && intake.rule().isEmpty()) {
                progress(intake, catalog);
            }
            review(intake.review(), catalog);
        } else {
            content.getChildren().add(Labels.section(Texts.of("importing.refused", fileName)));
            content.getChildren()
                    .add(Labels.prose(Texts.of("importing.refused.why", intake.problems().size())));
            list(
                    "importing.problems",
                    intake.problems().stream().map(problem -> problem.in(Words.now())).toList());
        }
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("preview-scroll");
        getDialogPane().setContent(scroll);
        getDialogPane().setId("preview");
        getDialogPane().getStyleClass().add("preview-dialog");
        setResizable(true);
        WithinScreen.keep(this);
        buttons(intake);
    }

    private void buttons(Intake intake) {
        if (intake.canImport()) {
            var take =
                    new ButtonType(
                            Texts.of(
                                    intake.rule().isPresent()
                                            ? "importing.path.take"
                                            : "importing.take"),
                            ButtonData.OK_DONE);
            var cancel = new ButtonType(Texts.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
            getDialogPane().getButtonTypes().setAll(take, cancel);
            getDialogPane().lookupButton(take).setId("import-take");
            setResultConverter(button -> button == take);
        } else {
            var close = new ButtonType(Texts.of("importing.close"), ButtonData.CANCEL_CLOSE);
            getDialogPane().getButtonTypes().setAll(close);
            getDialogPane().lookupButton(close).setId("import-close");
            setResultConverter(_ -> false);
        }
    }

    private void bring(Intake intake, Roadmap roadmap, Catalog catalog) {
        content.getChildren().add(Labels.section(roadmap.title()));
        content.getChildren()
                .add(
                        Labels.prose(
                                Texts.of(
                                        "importing.counts",
                                        intake.format().in(Words.now()),
                                        roadmap.sections().size(),
                                        roadmap.skills().size(),
                                        intake.matched().size(),
                                        intake.ticks().size())));
        var titles = roadmap.defined().stream().collect(Collectors.toMap(Skill::id, Skill::title));
        int rows = 0;
        for (var section : roadmap.sections()) {
            content.getChildren().add(Labels.wrapping(Labels.strong(section.title())));
            if (rows >= MOST) {
                more(roadmap.skills().size() - rows);
                return;
            }
            for (var skill : section.skills()) {
                rows++;
                var known = intake.matched().contains(skill);
                var title = known ? catalog.skill(skill).title() : titles.get(skill);
                content.getChildren()
                        .add(row(title, aside(intake, skill), intake.ticks().get(skill)));
            }
        }
    }

    private static String aside(Intake intake, SkillId skill) {
        if (intake.matched().contains(skill)) {
            return Texts.of("importing.known");
        }
        return Optional.ofNullable(intake.placed().get(skill))
                .map(
                        how ->
                                Texts.of(
                                        switch (how) {
                                            case BY_EDGE -> "importing.placed.edge";
                                            case BY_FRAME -> "importing.placed.frame";
                                            case BY_DISTANCE -> "importing.placed.distance";
                                        }))
                .orElse("");
    }

    private static HBox row(String title, String about, Status ticked) {
        var mark = new StatusMark(ticked == null ? Status.TODO : ticked, false);
        var label = Labels.prose(title);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var aside = Labels.caption(about);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(mark, label, aside);
        row.getStyleClass().add("link-row");
        return row;
    }

    /// Progress alone, without a roadmap.
    private void progress(Intake intake, Catalog catalog) {
        content.getChildren()
                .add(
                        Labels.prose(
                                Texts.of(
                                        "importing.progress",
                                        intake.format().in(Words.now()),
                                        intake.ticks().size())));
        intake.ticks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST)
                .forEach(
                        tick ->
                                content.getChildren()
                                        .add(
                                                row(
                                                        catalog.skill(tick.getKey()).title(),
                                                        "",
                                                        tick.getValue())));
    }

    private void review(List<Doubt> doubts, Catalog catalog) {
        if (doubts.isEmpty()) {
            return;
        }
        content.getChildren().add(Labels.wrapping(Labels.strong(Texts.of("importing.review"))));
        doubts.stream()
                .limit(MOST)
                .forEach(doubt -> content.getChildren().add(new DoubtRow(doubt, catalog, decided)));
        if (doubts.size() > MOST) {
            more(doubts.size() - MOST);
        }
    }

    /// What was said of doubtful skills.
    public Map<SkillId, SkillId> decided() {
        return Map.copyOf(decided);
    }

    private void list(String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            content.getChildren().add(Labels.wrapping(Labels.strong(Texts.of(key))));
            sentences.stream()
                    .limit(MOST)
                    .forEach(sentence -> content.getChildren().add(Labels.prose(sentence)));
            if (sentences.size() > MOST) {
                more(sentences.size() - MOST);
            }
        }
    }

    private void more(int count) {
        content.getChildren().add(Labels.prose(Texts.of("importing.more", count)));
    }
}
