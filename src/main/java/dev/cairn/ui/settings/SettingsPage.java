// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.settings;

import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.PageGround;
import dev.cairn.ui.common.control.PageHeader;
import dev.cairn.ui.keeping.SyncModel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// All settings on one page, in a few cards; the search leaves those that hold its words.
public final class SettingsPage implements Page {
    private final SettingsModel model;
    private final SyncModel sync;
    private final Runnable goBack;
    private final TextField search = new TextField();
    private final List<SettingsCard> cards;
    private final ScrollPane scroll;

    /// @param goBack asks for a backup to go back to
    public SettingsPage(SettingsModel model, SyncModel sync, Runnable goBack) {
        this.model = model;
        this.sync = sync;
        this.goBack = goBack;
        cards =
                List.of(
                        card("looks", choice("theme"), choice("textSize"), choice("motion")),
                        card("region", choice("language"), choice("weekStart")),
                        card("learning", new HoursRow(model).row()),
                        card("data", folder(), backup(), sync()));
        search.setId("settings-search");
        search.setPromptText(Texts.of("settings.search"));
        search.setAccessibleText(Texts.of("settings.search"));
        search.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        search.clear();
                    }
                });
        var nothing = Labels.prose("");
        nothing.getStyleClass().add("type-muted");
        search.textProperty()
                .subscribe(
                        words -> {
                            var found = 0;
                            for (var card : cards) {
                                found += card.find(words);
                            }
                            nothing.setText(
                                    found == 0 ? Texts.of("settings.search.none", words) : "");
                            nothing.setManaged(found == 0);
                        });
        var page = new VBox(new PageHeader(Texts.of("nav.settings"), search), nothing);
        page.getChildren().addAll(cards);
        page.getStyleClass().addAll("page", "settings");
        scroll = new ScrollPane(new PageGround(page));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
    }

    @Override
    public Node view() {
        return scroll;
    }

    @Override
    public void shown() {
        model.lookForBackups();
        search.requestFocus();
    }

    private static SettingsCard card(String key, SettingRow... rows) {
        return new SettingsCard(Texts.of("settings." + key), List.of(rows));
    }

    private SettingRow choice(String id) {
        var choice = model.choice(id);
        var box = new ComboBox<String>();
        box.setId("settings-" + id);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String word) {
                        return word == null ? "" : Texts.of("settings." + id + "." + word);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        box.getItems().setAll(choice.words());
        choice.now().subscribe(box::setValue);
        box.valueProperty().subscribe((_, _) -> take(box, choice));
        box.showingProperty().subscribe((_, _) -> take(box, choice));
        var also =
                choice.words().stream()
                        .map(word -> Texts.of("settings." + id + "." + word))
                        .collect(Collectors.joining(" "));
        return new SettingRow("settings." + id, also, box);
    }

    /// While one looks through an open list, nothing is chosen yet.
    private static void take(ComboBox<String> box, Choice choice) {
        var word = box.getValue();
        if (!box.isShowing() && !word.equals(choice.now().getValue())) {
            choice.take().accept(word);
        }
    }

    private SettingRow folder() {
        var path = path(model.folder());
        var change = button("settings.folder.change", model::moveFolder);
        var fixed = model.folderIsFixed();
        change.setDisable(fixed.isPresent());
        var row =
                new SettingRow(
                        "settings.folder",
                        path.getText(),
                        change,
                        button("settings.folder.open", model::openFolder));
        row.add(path);
        fixed.map(Labels::caption).map(Labels::wrapping).ifPresent(row::add);
        return row;
    }

    private SettingRow backup() {
        var newest = Labels.wrapping(Labels.caption(""));
        model.newestBackup()
                .subscribe(
                        path ->
                                newest.setText(
                                        path == null
                                                ? Texts.of("settings.backup.none")
                                                : Texts.of("settings.backup.newest", path)));
        var now = button("settings.backup.now", model::backUp);
        now.setDisable(!model.canBackUp());
        var open = button("settings.backup.open", model::openBackups);
        open.disableProperty().bind(model.newestBackup().isNull());
        var back = button("settings.backup.back", goBack);
        back.setDisable(!model.canBackUp());
        var row = new SettingRow("settings.backup", "", now, back, open);
        row.add(newest);
        return row;
    }

    private SettingRow sync() {
        var choose = button("settings.sync.choose", sync::choose);
        var now = button("settings.sync.now", sync::exchange);
        var stop = button("settings.sync.stop", sync::stop);
        var merge = button("settings.sync.merge", sync::merge);
        List.of(choose, merge).forEach(each -> each.setDisable(!model.canBackUp()));
        now.disableProperty().bind(sync.inUse().not());
        stop.disableProperty().bind(sync.inUse().not());
        var row = new SettingRow("settings.sync", "", choose, now, stop, merge);
        var state = Labels.wrapping(Labels.caption(""));
        state.setId("settings-sync-state");
        sync.state().subscribe(state::setText);
        row.add(state);
        return row;
    }

    private static Label path(Path path) {
        return Labels.wrapping(Labels.caption(path.toString()));
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(Texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
