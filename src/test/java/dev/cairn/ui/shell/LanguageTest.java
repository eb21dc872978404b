// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.common.Texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

class LanguageTest {
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "SYSTEM,  en,    en, en-GB, MONDAY",
        "SYSTEM,  en-US, en, en-US, SUNDAY",
        "SYSTEM,  de-AT, de, de-AT, MONDAY",
        "SYSTEM,  fr-FR, en, en-GB, MONDAY",
        "GERMAN,  en,    de, de-DE, MONDAY",
        "GERMAN,  en-US, de, de-DE, MONDAY",
        "GERMAN,  de-CH, de, de-CH, MONDAY",
        "ENGLISH, de-DE, en, en-GB, MONDAY",
    })
    void writesDatesAsWhereItIsSpoken(
            Language language, String system, String texts, String habits, DayOfWeek first) {
        language.apply(Locale.forLanguageTag(system));

        var written = Locale.getDefault(Locale.Category.FORMAT);
        assertThat(Texts.locale()).isEqualTo(Locale.forLanguageTag(texts));
        assertThat(written).isEqualTo(Locale.forLanguageTag(habits));
        assertThat(WeekFields.of(written).getFirstDayOfWeek()).isEqualTo(first);
    }
}
