// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.advice;

import dev.cairn.career.advice.Claim;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.control.Labels;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence behind its mark, with the figure, the sources and their years below. Its kind is
/// `for`, `against` or `caution`.
final class ClaimLine extends HBox {
    ClaimLine(String kind, Claim claim) {
        getStyleClass().add("claim");
        var sign = Labels.styled(Texts.of("advice.mark." + kind), "claim-mark");
        sign.setAccessibleText(Texts.of("advice.mark." + kind + ".spoken"));
        var words = new VBox(Labels.prose(claim.text()));
        var behind = behind(claim);
        if (!behind.isEmpty()) {
            words.getChildren().add(Labels.wrapping(Labels.caption(behind)));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words);
    }

    private static String behind(Claim claim) {
        return Stream.concat(
                        Stream.of(claim.figure()),
                        claim.sources().stream()
                                .map(source -> source.title() + ", " + source.year()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
