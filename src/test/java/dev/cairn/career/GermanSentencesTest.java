// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import static dev.cairn.Typical.done;
import static dev.cairn.Typical.progress;
import static dev.cairn.Typical.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.Typical;
import dev.cairn.career.advice.Timing;
import dev.cairn.career.route.Headline;
import dev.cairn.career.route.Next;
import dev.cairn.career.route.Route;
import dev.cairn.progress.Event;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.text.Wording;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Each kind of sentence as a German would write it.
class GermanSentencesTest {
    private static final Wording GERMAN = Wording.in(Locale.GERMANY);

    private final Locale system = Locale.getDefault();
    private final CareerPath path = Typical.shipper();
    private final Catalog catalog = Catalog.of(List.of(Typical.shipperSkills()));

    @AfterEach
    void giveBack() {
        Locale.setDefault(system);
    }

    /// The weights of the path: git 60, docker 30, linux 10; go 6, sql 4. Asked: 90 and 40 %.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''  | git ist offen und ein Blocker; später auch die Auswahl „One cloud“ und"
                        + " „capstone“ zum Vorzeigen.",
                "git | Die Must-haves stehen bei 60 %; ab 70 % lohnt sich eine gewagte Bewerbung."
                    + " Offen ist vor allem: docker, linux und 1 weiterer Skill; später auch die"
                    + " Auswahl „One cloud“ und „capstone“ zum Vorzeigen.",
                "git linux | Kein Blocker ist offen, aber die Must-haves stehen bei 70 % statt der"
                        + " verlangten 90 % (größte Lücke: docker), für „One cloud“ fehlt noch aws"
                        + " oder gcp, die Nice-to-haves stehen bei 0 % statt der verlangten 40 %"
                        + " und im Portfolio fehlt „capstone“.",
                "git docker aws go capstone | Kein Blocker ist offen, aber für „capstone“ fehlt ein"
                        + " Beleg.",
                "git docker aws go capstone! | Alles, was der Pfad verlangt, ist da: 90 % der"
                        + " Must-haves und 60 % der Nice-to-haves nach Gewicht.",
                "git docker linux aws go capstone! | Es ist mehr da, als der Pfad verlangt: 100 %"
                        + " der Must-haves und 60 % der Nice-to-haves nach Gewicht.",
            })
    void whySaysWhatDecides(String skills, String sentence) {
        assertThat(Why.of(Readiness.of(path, standpoint(skills)), catalog, GERMAN))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''  | Noch nicht: git ist offen",
                "git | Noch nicht: Must-haves bei 60 %",
                "git docker aws go capstone | Fast: ein Beleg fehlt",
                "git docker aws go capstone! | Bereit zur Bewerbung",
                "git docker linux aws go capstone! | Stark",
            })
    void headlinesAreShort(String skills, String headline) {
        var standpoint = standpoint(skills);
        var route = Route.toReady(path, standpoint);
        assertThat(Headline.of(Readiness.of(path, standpoint), route, catalog, GERMAN))
                .isEqualTo(headline);
    }

    @Test
    void nextSaysWhatRestsOnIt() {
        var git = catalog.skill(Typical.id("git"));
        var nearer = List.of(new Next.Nearer(path, 0.125));
        assertThat(new Next(git, nearer, 0, Status.TODO).why(GERMAN))
                .isEqualTo(
                        "Auf dem Weg zu %s (12 %% vom Gewicht von %s)."
                                .formatted(path.title(), path.title()));
        var both = List.of(nearer.getFirst(), new Next.Nearer(path, 0));
        assertThat(new Next(git, both, 1, Status.LEARNING).why(GERMAN))
                .isEqualTo(
                        "Schon begonnen. Auf dem Weg zu 2 Pfaden; ein weiterer Skill baut darauf"
                                + " auf (12 %% vom Gewicht von %s).".formatted(path.title()));
    }

    @Test
    void timingsCountInGerman() {
        assertThat(timing(1200, 1, 1).words(GERMAN))
                .isEqualTo(
                        "noch etwa 1.200 h, etwa 1.200 Wochen bei 1 h pro Woche; du willst in 1"
                                + " Monat (4 Wochen) einen Job: das reicht nicht; nötig sind etwa"
                                + " 300 h pro Woche");
        assertThat(timing(10, 10, 2).words(GERMAN))
                .isEqualTo(
                        "noch etwa 10 h, etwa 1 Woche bei 10 h pro Woche; du willst in 2 Monaten (8"
                                + " Wochen) einen Job: das passt");
    }

    private static Timing timing(int hours, int perWeek, int months) {
        return new Timing(new Hours(hours, hours), OptionalInt.of(perWeek), OptionalInt.of(months));
    }

    /// Java would take the system's language before that without a name.
    @Test
    void whatIsNotTranslatedIsEnglishOnEverySystem() {
        Locale.setDefault(Locale.GERMANY);
        assertThat(Wording.in(Locale.FRANCE).of("headline.ready")).isEqualTo("Ready to apply");
        assertThat(Wording.in(Locale.US).of("headline.ready")).isEqualTo("Ready to apply");
    }

    private static Standpoint standpoint(String skills) {
        var events = new ArrayList<Event>();
        for (var word : skills.split(" ")) {
            var skill = word.replace("!", "");
            if (!skill.isEmpty()) {
                events.add(done(skill));
            }
            if (word.endsWith("!")) {
                events.add(proof(skill));
            }
        }
        return Typical.standpoint(progress(events.toArray(Event[]::new)));
    }
}
