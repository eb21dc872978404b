// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.reporting;

import dev.cairn.report.pdf.PagePictures;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.reporting.ExportModel.Preview;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The report as it will come out: its first pages, or its text.
final class ReportLook extends StackPane {
    ReportLook(ReadOnlyObjectProperty<Preview> preview) {
        getStyleClass().add("report-look");
        setMinSize(0, 0);
        preview.subscribe(made -> getChildren().setAll(node(made)));
    }

    private Node node(Preview made) {
        return switch (made) {
            case null -> waiting();
            case Preview.Pages pages -> pages(pages.pictures());
            case Preview.Text text -> text(text);
            case Preview.Problem problem -> Labels.prose(problem.sentence());
        };
    }

    private static Node waiting() {
        var turning = new ProgressIndicator();
        turning.setMaxSize(ProgressIndicator.USE_PREF_SIZE, ProgressIndicator.USE_PREF_SIZE);
        turning.setAccessibleText(Texts.of("reporting.making"));
        return turning;
    }

    private Node pages(PagePictures pictures) {
        var all = new VBox();
        all.getStyleClass().add("report-pages");
        int number = 1;
        for (var page : pictures.pages()) {
            var image = new WritableImage(page.width(), page.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            page.width(),
                            page.height(),
                            PixelFormat.getIntArgbInstance(),
                            page.pixels(),
                            0,
                            page.width());
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(widthProperty().subtract(48));
            view.setAccessibleText(Texts.of("reporting.page", number++, pictures.count()));
            var sheet = new StackPane(view);
            sheet.getStyleClass().add("report-sheet");
            all.getChildren().add(sheet);
        }
        all.getChildren()
                .add(
                        Labels.caption(
                                Texts.of(
                                        "reporting.pages",
                                        pictures.count(),
                                        pictures.pages().size())));
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setId("export-pages");
        scroll.setAccessibleText(Texts.of("reporting.preview"));
        return scroll;
    }

    private static Node text(Preview.Text text) {
        var area = new TextArea(text.isCut() ? text.text() + "\n…" : text.text());
        area.setEditable(false);
        area.setId("export-text");
        area.setAccessibleText(Texts.of("reporting.preview"));
        area.getStyleClass().add("report-text");
        return area;
    }
}
