// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.BurnUp;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class BurnUpPictureTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    @Test
    void theStairsRiseOnTheDayAndEndToday() {
        var burnUp =
                new BurnUp(
                        List.of(
                                new BurnUp.Point(LocalDate.of(2026, 9, 25), 3),
                                new BurnUp.Point(LocalDate.of(2026, 10, 24), 8)));
        var picture = new BurnUpPicture(burnUp, DATE);
        // 60 days from 24 September on 592 units, 0 to 8 on 160 units
        assertThat(picture.from()).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(picture.line())
                .isEqualTo("36.0,172.0 45.9,172.0 45.9,112.0 332.0,112.0 332.0,12.0 628.0,12.0");
        assertThat(picture.rungs())
                .extracting(BurnUpPicture.Rung::number)
                .containsExactly(0, 2, 4, 6, 8);
        assertThat(picture.title(ReportWords.in(Locale.ENGLISH)))
                .isEqualTo("8 skills done by now, 0 of them in the last four weeks");
    }

    @Test
    void nothingDoneIsAFlatLine() {
        var picture = new BurnUpPicture(new BurnUp(List.of()), DATE);
        assertThat(picture.line()).isEqualTo("36.0,172.0 628.0,172.0");
        assertThat(picture.rungs()).extracting(BurnUpPicture.Rung::number).containsExactly(0, 1);
    }

    @Test
    void aTickDatedAfterTodayStaysInThePicture() {
        var later = DATE.plusDays(3);
        var picture = new BurnUpPicture(new BurnUp(List.of(new BurnUp.Point(later, 1))), DATE);
        assertThat(picture.until()).isEqualTo(later);
        assertThat(picture.line()).endsWith("628.0,172.0 628.0,12.0 628.0,12.0");
    }
}
