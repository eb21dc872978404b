// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.report.Sample;
import dev.cairn.report.options.ReportOptions;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.ImageIO;

class CardTest {
    private final Card card =
            Card.of(
                    Sample.report(
                            ReportOptions.standard(Locale.ENGLISH).withName("<Ada & \"Co\">")));

    @Test
    void itSaysWhoWhenAndHowFar() {
        assertThat(card.svg())
                .contains("&lt;Ada &amp; ", "23 November 2026", "must-haves")
                .doesNotContain("<Ada");
    }

    @Test
    void thePictureHasTwiceTheSize() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(card.png()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }
}
