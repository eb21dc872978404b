// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import dev.cairn.career.CareerPath;
import dev.cairn.career.Lack;
import dev.cairn.career.Verdict;
import dev.cairn.progress.Evidence;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.text.Wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a report says things in its language.
public final class ReportWords {
    private final Wording wording;
    private final Locale language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;

    private ReportWords(Wording wording, Locale language) {
        this.wording = wording;
        this.language = language;
        day = DateTimeFormatter.ofPattern(wording.of("document.day"), language);
        shortDay = DateTimeFormatter.ofPattern(wording.of("document.day.short"), language);
    }

    /// English where there are no texts in the language.
    public static ReportWords in(Locale language) {
        var wording = Wording.in(language);
        return new ReportWords(wording, wording == Wording.ENGLISH ? Locale.ENGLISH : language);
    }

    public Wording wording() {
        return wording;
    }

    /// The language as HTML and JSON name it: `en` or `de`.
    public String tag() {
        return language.getLanguage();
    }

    public String of(String key, Object... arguments) {
        return wording.of(key, arguments);
    }

    public String day(LocalDate day) {
        return day.format(this.day);
    }

    public String shortDay(LocalDate day) {
        return day.format(shortDay);
    }

    /// Rounded down, so that a threshold never looks reached before it is.
    public String percent(double share) {
        return wording.percent(share);
    }

    /// `3 skills`.
    public String skills(long number) {
        return of("document.skills", number);
    }

    /// `3 of 5`.
    public String of(PathStanding.Met met) {
        return of("document.of", met.met(), met.total());
    }

    /// `4–6 h`, or `5 h`.
    public String hours(Hours hours) {
        return hours.low() == hours.high()
                ? of("document.hours", hours.low())
                : of("document.hours.range", hours.low(), hours.high());
    }

    /// `about 40 h`: the middle of the range, for sums.
    public String about(Hours hours) {
        return of("document.hours.about", Math.round(hours.midpoint()));
    }

    /// The status and, of a done skill, the grade: `done, practised`.
    public String status(SkillStanding skill) {
        return skill.evidence().map(this::grade).orElseGet(() -> status(skill.status()));
    }

    public String status(Status status) {
        return of("document.status." + status.word());
    }

    private String grade(Evidence evidence) {
        return of("document.evidence." + evidence.word());
    }

    /// What the verdict means, as a sentence.
    public String meaning(Verdict verdict) {
        return of("document.verdict.what." + verdict.name());
    }

    /// How much of what the path asks is there, and how much of that is proved.
    public String figures(Application application) {
        return of(
                "document.application.figures",
                application.must().met(),
                application.must().total(),
                application.plus().met(),
                application.plus().total(),
                application.proved().size());
    }

    public String lack(Lack lack) {
        return of("document.lack." + lack.word());
    }

    public String source(CareerPath.MarketFigure figure) {
        return of(
                "document.source",
                figure.figure() + " " + figure.fact(),
                figure.source(),
                Integer.toString(figure.year()));
    }
}
