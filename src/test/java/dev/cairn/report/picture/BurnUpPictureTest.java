// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.progress.BurnUp;
import dev.cairn.report.ReportWords;
import dev.cairn.report.options.Period;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                .isEqualTo("8 skills done by 23 November 2026, 0 of them in the last four weeks");
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

    @Test
    void aPeriodBeginsWithWhatWasThereBefore() {
        var day = LocalDate.of(2026, 10, 1);
        var burnUp =
                new BurnUp(
                        List.of(
                                new BurnUp.Point(day.minusDays(9), 3),
                                new BurnUp.Point(day.plusDays(1), 4),
                                new BurnUp.Point(day.plusDays(40), 8)));
        var picture =
                new BurnUpPicture(burnUp, DATE, Optional.of(new Period(day, day.plusDays(6))));
        // 7 days on 592 units, 0 to 4 on 160 units
        assertThat(picture.line()).isEqualTo("36.0,52.0 205.1,52.0 205.1,12.0 628.0,12.0");
        assertThat(picture.title(ReportWords.in(Locale.GERMAN)))
                .isEqualTo(
                        "4 Skills bis zum 7. Oktober 2026 erledigt, davon 1 seit dem 1. Oktober"
                                + " 2026");
    }
}
