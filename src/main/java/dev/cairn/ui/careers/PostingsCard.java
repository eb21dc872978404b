// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.CareerPath.MarketFigure;
import dev.cairn.career.postings.PostingSource;
import dev.cairn.career.postings.PostingsGain;
import dev.cairn.career.postings.PostingsMatch;
import dev.cairn.progress.Status;
import dev.cairn.ui.common.Formats;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.EmptyState;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;

/// How one stands against real postings: a picture of all of them, the figures in words, what would
/// raise them most, and where they come from.
final class PostingsCard extends VBox {
    private static final int MOST = 5;

    PostingsCard(CareersModel model, PathStanding standing, List<PostingsGain> gains) {
        getStyleClass().addAll("card", "postings");
        setId("postings");
        getChildren().add(Labels.section(Texts.of("careers.postings")));
        if (standing.match().isEmpty()) {
            getChildren().add(new EmptyState(Texts.of("careers.postings.none")));
            return;
        }
        var match = standing.match().get();
        getChildren().addAll(Labels.prose(median(match)), new PostingsStrip(match));
        getChildren().add(Labels.prose(worth(match)));
        standing.worthApplying().ifPresent(figure -> getChildren().add(caption(said(figure))));
        if (match.isSmall()) {
            getChildren().add(Labels.prose(Texts.of("careers.postings.small", match.size())));
        }
        if (!gains.isEmpty()) {
            getChildren()
                    .addAll(
                            Labels.strong(Texts.of("careers.postings.gains")),
                            caption(Texts.of("careers.postings.gains.note")));
            gains.stream()
                    .limit(MOST)
                    .forEach(gain -> getChildren().add(line(model, standing, gain)));
        }
        getChildren().add(caption(sample(match)));
        match.sources()
                .forEach((source, count) -> getChildren().add(caption(words(source, count))));
    }

    private static String median(PostingsMatch match) {
        return Texts.of(
                "careers.postings.median",
                Formats.percent(match.median()),
                match.size(),
                Formats.percent(match.lowerQuartile()),
                Formats.percent(match.upperQuartile()));
    }

    private static String worth(PostingsMatch match) {
        return Texts.of(
                "careers.postings.worth",
                match.worthApplying(),
                Formats.percent(PostingsMatch.MATCH_WORTH_APPLYING));
    }

    private static String said(MarketFigure figure) {
        return Texts.of(
                "careers.postings.said",
                figure.figure(),
                figure.fact(),
                figure.source(),
                Integer.toString(figure.year()));
    }

    private static String sample(PostingsMatch match) {
        return Texts.of(
                "careers.postings.sample",
                match.size(),
                Formats.month(match.first()),
                Formats.month(match.last()),
                match.silent());
    }

    private static String words(PostingSource source, int count) {
        return Texts.of(
                "careers.postings.source", count, source.name(), source.about(), source.dates());
    }

    private static Node line(CareersModel model, PathStanding standing, PostingsGain gain) {
        return new SkillLine(
                model,
                standing.catalog().skill(gain.skill()),
                Status.TODO,
                false,
                Texts.of(
                        "careers.postings.gain",
                        Formats.percent(gain.newMedian()),
                        gain.moreWorthApplying()));
    }

    private static Node caption(String text) {
        return Labels.wrapping(Labels.caption(text));
    }
}
