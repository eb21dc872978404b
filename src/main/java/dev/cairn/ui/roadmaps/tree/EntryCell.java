// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.search.Hit;
import dev.cairn.roadmap.search.Span;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Bar;
import dev.cairn.ui.common.control.Labels;
import dev.cairn.ui.common.control.StatusMark;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A row of the tree: roadmap or section with how much of it is done, or a skill with its tick.
final class EntryCell extends ListCell<TreeLine> {
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final TreeModel model;
    private final Label title = new Label();

    /// The whole title, where the line below it leaves room for its beginning only.
    private final Tooltip whole = new Tooltip();

    private final MarkedText marked = new MarkedText();
    private final MarkedText where = new MarkedText();
    private final VBox text = new VBox();
    private final EntryColumns columns = new EntryColumns();
    private final Label count = Labels.caption("");
    private final StatusMark mark = new StatusMark();
    private final Button tick = new Button(null, mark);
    private final Button fold = new Button(null, arrow());
    private final Bar bar = new Bar(0);
    private final HBox row = new HBox();
    private Subscription shown = Subscription.EMPTY;

    EntryCell(TreeModel model) {
        this.model = model;
        getStyleClass().add("entry-cell");
        title.setWrapText(true);
        whole.textProperty().bind(title.textProperty());
        title.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("entry-text");
        where.getStyleClass().add("entry-where");
        HBox.setHgrow(text, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        silent(tick, "tick").setOnAction(_ -> toggle());
        silent(fold, "fold").setOnAction(_ -> turn());
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        turn();
                    }
                });
        widthProperty().subscribe(_ -> fit());
        // The row is as wide as the tree, never wider.
        setPrefWidth(0);
    }

    private void fit() {
        columns.fit(getWidth());
        if (getItem() != null
                && getItem().entry() instanceof TreeEntry.SkillRow row
                && row.hit().isPresent()) {
            show(row);
        }
    }

    private static Region arrow() {
        var arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        return arrow;
    }

    /// The keys of the tree do the same.
    private static Button silent(Button button, String style) {
        button.getStyleClass().setAll(style);
        button.setFocusTraversable(false);
        return button;
    }

    private void toggle() {
        if (getItem() != null && getItem().entry() instanceof TreeEntry.SkillRow row) {
            model.toggle(List.of(row.skill().id()));
        }
    }

    private void turn() {
        if (getItem() != null && getItem().entry() instanceof TreeEntry.Group group) {
            model.fold(group.key(), !group.open());
        }
    }

    @Override
    protected void updateItem(TreeLine line, boolean empty) {
        super.updateItem(line, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            shown = line.entryProperty().subscribe(this::show);
            setGraphic(row);
        }
    }

    private void show(TreeEntry entry) {
        switch (entry) {
            case TreeEntry.OwnHeading _ -> showHeading();
            case TreeEntry.RoadmapRow roadmap -> showGroup(roadmap, "entry-roadmap", true);
            case TreeEntry.SectionRow section -> showGroup(section, "entry-section", false);
            case TreeEntry.SkillRow skill -> showSkill(skill);
        }
    }

    /// Changes nothing where it would come to the same: each change is styled and laid out anew.
    private static <T> void put(ObservableList<T> list, List<? extends T> wanted) {
        if (!list.equals(wanted)) {
            list.setAll(wanted);
        }
    }

    private void style(String level) {
        put(row.getStyleClass(), List.of("entry-row", level));
    }

    private void showTitle(String words, String style) {
        title.setText(words);
        put(title.getStyleClass(), List.of("label", style));
        title.setTooltip(null);
        title.pseudoClassStateChanged(MUTED, false);
    }

    private void showHeading() {
        style("entry-own");
        showTitle(Texts.of("roadmaps.own"), "type-caption");
        put(text.getChildren(), List.of(title));
        put(row.getChildren(), List.of(text));
        setAccessibleText(title.getText());
    }

    private void showGroup(TreeEntry.Group group, String level, boolean withBar) {
        var coverage = group.coverage();
        style(level);
        showTitle(group.title(), withBar ? "type-strong" : "type-group");
        put(text.getChildren(), List.of(title));
        fold.pseudoClassStateChanged(OPEN, group.open());
        count.setText(Texts.of("roadmaps.count", coverage.done(), coverage.counted()));
        if (withBar) {
            bar.setShare(coverage.share());
            put(row.getChildren(), List.of(fold, text, bar, count));
        } else {
            put(row.getChildren(), List.of(fold, text, count));
        }
        setAccessibleText(
                Texts.of(
                        group.open() ? "roadmaps.group.open" : "roadmaps.group.folded",
                        group.title(),
                        coverage.done(),
                        coverage.counted()));
        fold.setAccessibleText(getAccessibleText());
    }

    private void showSkill(TreeEntry.SkillRow entry) {
        style("entry-skill");
        showTitle(entry.skill().title(), "type-body");
        title.pseudoClassStateChanged(MUTED, entry.status() == Status.SKIPPED);
        var titled = entry.hit().map(this::marked).orElse(title);
        var elsewhere = entry.hit().flatMap(this::elsewhere);
        if (elsewhere.isPresent()) {
            title.setTooltip(whole);
            showWhere(elsewhere.get());
            put(text.getChildren(), List.of(titled, where));
        } else {
            put(text.getChildren(), List.of(titled));
        }
        mark.show(entry.status(), entry.proved());
        columns.show(entry);
        put(row.getChildren(), List.of(tick, text, columns));
        setAccessibleText(
                entry.skill().title()
                        + ", "
                        + mark.getAccessibleText()
                        + ", "
                        + columns.spoken()
                        + elsewhere.map(at -> ", " + words(at)).orElse(""));
        tick.setAccessibleText(getAccessibleText());
    }

    /// The title with what was found in it; as it is, where nothing was.
    private Region marked(Hit hit) {
        var marks = hit.titleMarks();
        if (marks.isEmpty()) {
            return title;
        }
        marked.show(hit.skill().title(), marks);
        return marked;
    }

    private void showWhere(Hit.Elsewhere at) {
        var words = words(at);
        int lead = words.length() - at.excerpt().length();
        where.show(
                words,
                at.marks().stream()
                        .map(span -> new Span(span.from() + lead, span.to() + lead))
                        .toList());
    }

    private Optional<Hit.Elsewhere> elsewhere(Hit hit) {
        return hit.elsewhere(columns.lettersBeside(getWidth()));
    }

    private static String words(Hit.Elsewhere at) {
        return Texts.of("roadmaps.where." + at.part().name().toLowerCase(Locale.ROOT))
                + " "
                + at.excerpt();
    }
}
