// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.today;

import dev.cairn.ui.common.Formats;
import dev.cairn.ui.common.Page;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Columns;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.PageGround;
import dev.cairn.ui.common.control.PageHeader;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.format.TextStyle;

/// Verdicts on top, then what is next beside how far one has come.
public final class TodayPage implements Page {
    private static final int COLUMNS = 3;

    private final TodayModel model;
    private final PageHeader header;
    private final HBox start = new HBox();
    private final WelcomeCard welcome;
    private final Columns cards = new Columns(COLUMNS);
    private final NextList next;
    private final ProgressBars bars;
    private final BurnUpChart burnUp = new BurnUpChart();
    private final ScrollPane scroll;

    public TodayPage(TodayModel model) {
        this.model = model;
        header =
                new PageHeader(
                        Texts.of("nav.today"),
                        tool("today.import", Feather.DOWNLOAD, model::importRoadmap),
                        tool("today.export", Feather.SHARE, model::exportReport));
        start.getStyleClass().add("start");
        start.getChildren().setAll(Labels.body(Texts.of("today.advise.empty")), advise());
        welcome = new WelcomeCard(model);
        next = new NextList(model);
        bars = new ProgressBars(model);
        scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        model.view().subscribe(this::show);
    }

    @Override
    public Node view() {
        return scroll;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    private Node content() {
        var right = new VBox(bars, burnUp);
        right.getStyleClass().add("column");
        var columns = new Columns(2, next, right);
        columns.getStyleClass().add("wide");
        var page = new VBox(header, welcome, start, cards, columns);
        page.getStyleClass().addAll("page", "today");
        return new PageGround(page);
    }

    private void show(TodayView view) {
        if (view == null) {
            return;
        }
        header.setTitle(Formats.day(view.today()));
        var nothingYet = view.burnUp().total() == 0;
        show(welcome, nothingYet && !model.isWelcomed());
        show(start, nothingYet && model.isWelcomed());
        cards.getChildren().clear();
        for (var card : view.cards()) {
            cards.getChildren().add(new VerdictCard(card, () -> model.open(card.path())));
        }
        cards.getChildren().add(thisWeek(view));
        next.show(view);
        bars.show(view.roadmaps());
        burnUp.show(view.burnUp(), view.today());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Hyperlink advise() {
        var link = new Hyperlink(Texts.of("today.advise"));
        link.setId("today-advise");
        link.setOnAction(_ -> model.advise());
        return link;
    }

    private static Node thisWeek(TodayView view) {
        var figure = Labels.styled(Formats.number(view.doneThisWeek()), "type-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var words =
                Labels.prose(
                        Texts.of(
                                "today.week.words",
                                view.doneThisWeek(),
                                view.weekStart().getDisplayName(TextStyle.FULL, Texts.locale())));
        var line = new HBox(figure, words);
        line.getStyleClass().add("link-row");
        var card = new VBox(Labels.strong(Texts.of("today.week")), line);
        card.getStyleClass().addAll("card", "week-card");
        return card;
    }

    private static Button tool(String key, Feather icon, Runnable action) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
