// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Missed;
import dev.cairn.roadmap.search.SkillSearch.Guess;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.workspace.filter.Criterion;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Optional;

/// What the tree is narrowed to: how much is found, each filter with a way to take it off, and what
/// there is to say about it. Not there while all is shown.
public final class FindBar extends VBox {
    private static final int GUESSES_NAMED = 3;

    private final TreeModel model;
    private final Label count = Labels.body("");
    private final FlowPane chips = new FlowPane();
    private final Label remark = Labels.prose("");

    public FindBar(TreeModel model) {
        this.model = model;
        getStyleClass().add("find-bar");
        chips.getStyleClass().add("find-chips");
        count.setId("found");
        remark.setId("find-remark");
        remark.getStyleClass().add("type-muted");
        getChildren().addAll(chips, remark);
        model.tree().subscribe(this::show);
    }

    private void show(SkillTree tree) {
        var narrowed = tree != null && tree.finding().on();
        setVisible(narrowed);
        setManaged(narrowed);
        if (narrowed) {
            var finding = tree.finding();
            count.setText(Texts.of("roadmaps.found", finding.found(), finding.all()));
            var nodes = new ArrayList<Node>();
            nodes.add(count);
            model.filter().get().criteria().forEach(criterion -> nodes.add(chip(criterion)));
            nodes.add(clear());
            chips.getChildren().setAll(nodes);
            var words = remark(finding);
            remark.setText(words.orElse(""));
            remark.setManaged(words.isPresent());
            remark.setVisible(words.isPresent());
        }
    }

    private Button chip(Criterion criterion) {
        var words = FilterWords.of(criterion, model.snapshot().get());
        var chip = new Button(words, new FontIcon(Feather.X));
        chip.getStyleClass().addAll("small", "filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(Texts.of("roadmaps.filter.remove", words));
        chip.setOnAction(_ -> model.set(criterion, false));
        return chip;
    }

    private Hyperlink clear() {
        var clear = new Hyperlink(Texts.of("roadmaps.find.clear"));
        clear.setId("find-clear");
        clear.setOnAction(_ -> model.clear());
        return clear;
    }

    private static Optional<String> remark(SkillTree.Finding finding) {
        return finding.guesses().stream()
                .findFirst()
                .map(FindBar::guessed)
                .or(() -> finding.missed().map(FindBar::missed));
    }

    private static String guessed(Guess guess) {
        var named = String.join(", ", guess.taken().stream().limit(GUESSES_NAMED).toList());
        int more = Math.max(0, guess.taken().size() - GUESSES_NAMED);
        return Texts.of("roadmaps.find.guess", guess.typed(), named, more);
    }

    static String missed(Missed missed) {
        int behind = missed.behind().size();
        return behind == 0
                ? Texts.of("roadmaps.find.missed.last", missed.lastAlone())
                : Texts.of("roadmaps.find.missed", behind, missed.lastAlone());
    }
}
