// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.detail;

import dev.cairn.progress.Event;
import dev.cairn.progress.SkillHistory;
import dev.cairn.progress.SkillHistory.Moment;
import dev.cairn.roadmap.Resource;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// What was done about a skill and when, newest first.
final class HistoryList extends Block {
    private static final int FEW = 8;

    private final DetailModel model;
    private final FoldingList<Moment> moments = new FoldingList<>(FEW, this::row);
    private final DateTimeFormatter days =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(Locale.getDefault(Locale.Category.FORMAT));
    private SkillHistory shown;

    HistoryList(DetailModel model) {
        super(Texts.of("roadmaps.detail.history"));
        this.model = model;
        moments.setId("history");
        getChildren().add(moments);
        model.history().subscribe(this::show);
        model.detail().subscribe(_ -> show(model.history().get()));
    }

    /// Shows nothing rather than the history of another skill.
    private void show(SkillHistory next) {
        var detail = model.detail().get();
        var ours = next != null && detail != null && detail.skill().id().equals(next.skill());
        var known = ours ? next.moments() : List.<Moment>of();
        setShown(!known.isEmpty());
        if (next == shown) {
            return;
        }
        var other = shown == null || !ours || !shown.skill().equals(next.skill());
        shown = ours ? next : null;
        moments.show(known, other);
    }

    private HBox row(Moment moment) {
        var day = Labels.caption(days.format(moment.at().atZone(model.zone())));
        day.getStyleClass().add("history-day");
        day.setMinWidth(USE_PREF_SIZE);
        var words = Labels.prose(words(moment.event()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(day, words);
        row.getStyleClass().add("history-row");
        return row;
    }

    private String words(Event event) {
        return switch (event) {
            case Event.StatusSet set -> Texts.of("roadmaps.history.status." + set.status().word());
            case Event.CheckSet set -> of("check", set.ticked(), set.check());
            case Event.NoteSet set -> of("note", !set.text().isBlank(), "");
            case Event.ProofSet set -> of("proof", set.present(), set.link());
            case Event.FreshSet set -> of("fresh", set.at().isPresent(), "");
            case Event.ResourceSet set -> of("resource", set.read(), title(set.address()));
            case Event.RoadmapSet _, Event.PathSet _, Event.MatchSet _ -> "";
        };
    }

    private static String of(String what, boolean set, String about) {
        return Texts.of("roadmaps.history." + what + (set ? "" : ".off"), about);
    }

    private String title(String address) {
        return model.detail().get().skill().resources().stream()
                .filter(resource -> resource.url().toString().equals(address))
                .map(Resource::title)
                .findFirst()
                .orElse(address);
    }
}
