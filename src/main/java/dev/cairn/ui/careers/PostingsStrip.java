// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.careers;

import dev.cairn.career.postings.PostingsMatch;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// All postings of a path by the share of what they ask that is held: ten columns from 0 to 100 %,
/// the median and the share worth applying marked.
final class PostingsStrip extends Region {
    private static final PseudoClass WORTH = PseudoClass.getPseudoClass("worth");

    /// Where the columns begin and end, as shares of the height.
    private static final double TOP = 18 / 110.0;

    private static final double BOTTOM = 90 / 110.0;

    private final PostingsMatch match;
    private final List<Region> columns = new ArrayList<>();
    private final Region ground = styled("strip-ground");
    private final Region median = styled("strip-median");
    private final Region worth = styled("strip-worth");
    private final Label medianName = Labels.caption(Texts.of("careers.strip.median"));
    private final Label nothing = Labels.caption("0 %");
    private final Label sixty = Labels.caption(Figures.percent(PostingsMatch.MATCH_WORTH_APPLYING));
    private final Label all = Labels.caption("100 %");

    PostingsStrip(PostingsMatch match) {
        this.match = match;
        getStyleClass().add("postings-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(inWords());
        for (int bin = 0; bin < PostingsMatch.BINS; bin++) {
            var column = styled("strip-column");
            column.pseudoClassStateChanged(
                    WORTH, (double) bin / PostingsMatch.BINS >= PostingsMatch.MATCH_WORTH_APPLYING);
            columns.add(column);
        }
        getChildren().addAll(columns);
        getChildren().addAll(ground, worth, median, medianName, nothing, sixty, all);
    }

    private String inWords() {
        var words = new ArrayList<String>();
        for (int bin = 0; bin < PostingsMatch.BINS; bin++) {
            words.add(
                    Texts.of(
                            "careers.strip.column",
                            bin * 100 / PostingsMatch.BINS,
                            (bin + 1) * 100 / PostingsMatch.BINS,
                            match.histogram().get(bin)));
        }
        return String.join("; ", words);
    }

    private static Region styled(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected void layoutChildren() {
        var top = snapPositionY(getHeight() * TOP);
        var bottom = snapPositionY(getHeight() * BOTTOM);
        var most = match.histogram().stream().mapToInt(Integer::intValue).max().orElse(1);
        var width = getWidth() / PostingsMatch.BINS;
        for (int bin = 0; bin < PostingsMatch.BINS; bin++) {
            var share = match.histogram().get(bin) / (double) Math.max(1, most);
            var high = share == 0 ? 0 : Math.max(1, snapSizeY(share * (bottom - top)));
            columns.get(bin)
                    .resizeRelocate(
                            snapPositionX(bin * width), bottom - high, snapSizeX(width) - 2, high);
        }
        ground.resizeRelocate(0, bottom, getWidth(), 1);
        var at = snapPositionX(match.median() * getWidth());
        median.resizeRelocate(Math.min(at, getWidth() - 2), top, 2, bottom - top);
        var apply = snapPositionX(PostingsMatch.MATCH_WORTH_APPLYING * getWidth());
        worth.resizeRelocate(apply, top, 1, bottom - top + 4);
        place(medianName, at, 0);
        place(nothing, 0, bottom + 3);
        place(sixty, apply, bottom + 3);
        place(all, getWidth(), bottom + 3);
    }

    /// Centred on the place, but within the strip.
    private void place(Label label, double middle, double top) {
        var wide = label.prefWidth(-1);
        var left = Math.clamp(middle - wide / 2, 0, Math.max(0, getWidth() - wide));
        label.resizeRelocate(snapPositionX(left), top, wide, label.prefHeight(-1));
    }
}
