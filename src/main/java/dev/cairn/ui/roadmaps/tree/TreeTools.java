// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.ui.common.Texts;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.Map;

/// Search, filters and folding, as they stand on top of the page.
public final class TreeTools {
    private final TreeModel model;
    private final TreePane tree;
    private final FilterPanel filters;
    private final TextField search = new TextField();
    private final ToggleButton filter =
            new ToggleButton(Texts.of("roadmaps.filter"), new FontIcon(Feather.FILTER));
    private final Button missed = new Button(Texts.of("roadmaps.missed"));
    private final Button foldAll = new Button(null, new FontIcon(Feather.CHEVRONS_UP));
    private final Button unfoldAll = new Button(null, new FontIcon(Feather.CHEVRONS_DOWN));
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    public TreeTools(TreeModel model, TreePane tree, FilterPanel filters) {
        this.model = model;
        this.tree = tree;
        this.filters = filters;
        search.setId("search");
        search.setPromptText(Texts.of("roadmaps.search"));
        search.setPrefColumnCount(15);
        search.textProperty().bindBidirectional(model.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        filter.setId("filter");
        showFilters(false);
        filter.selectedProperty().subscribe((_, on) -> showFilters(on));
        missed.setId("missed");
        missed.setOnAction(_ -> model.showMissed());
        foldAll.setId("fold-all");
        unfoldAll.setId("unfold-all");
        foldAll.setOnAction(_ -> model.foldAll(false));
        unfoldAll.setOnAction(_ -> model.foldAll(true));
        key("shortcut+F", search, "roadmaps.search", this::find);
        key("shortcut+shift+F", filter, "roadmaps.filter.tip", filter::fire);
        key("shortcut+J", missed, "roadmaps.missed.tip", missed::fire);
        tip(foldAll, "roadmaps.menu.fold-all", "shift+Left");
        tip(unfoldAll, "roadmaps.menu.unfold-all", "shift+Right");
    }

    private void key(String combination, Node node, String textKey, Runnable action) {
        keys.put(KeyCombination.valueOf(combination), action);
        tip(node, textKey, combination);
    }

    private static void tip(Node node, String textKey, String combination) {
        var words = Texts.of(textKey);
        var keys = KeyCombination.valueOf(combination).getDisplayText();
        Tooltip.install(node, new Tooltip(Texts.of("roadmaps.tip", words, keys)));
        node.setAccessibleText(words);
    }

    public Node[] nodes() {
        for (ButtonBase button : new ButtonBase[] {foldAll, unfoldAll}) {
            button.getStyleClass().add("button-icon");
        }
        return new Node[] {search, filter, missed, foldAll, unfoldAll};
    }

    /// The keys hold in the whole window for as long as the page is in front.
    public void holdKeysWhile(Node page) {
        page.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                keys.keySet().forEach(before.getAccelerators()::remove);
                            }
                            if (now != null) {
                                hold(now);
                            }
                        });
    }

    private void hold(Scene scene) {
        keys.forEach(scene.getAccelerators()::put);
    }

    private void find() {
        search.requestFocus();
        search.selectAll();
    }

    private void showFilters(boolean on) {
        filters.setVisible(on);
        filters.setManaged(on);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    tree.requestFocus();
                } else {
                    search.clear();
                }
            }
            case DOWN, ENTER -> tree.enter();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
