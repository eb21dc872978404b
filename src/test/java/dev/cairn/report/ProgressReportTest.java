// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.career.PathId;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.Part;
import dev.cairn.report.options.Period;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.RoadmapId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Worked out by hand from [Sample]: of five skills one is done, on 21 November in Berlin.
class ProgressReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ReportOptions ALL = ReportOptions.standard(Locale.ENGLISH);

    @Test
    void withoutChoicesEverythingIsToldButThePlanAndTheNotes() {
        var report = Sample.report();
        assertThat(ALL.parts())
                .containsExactly(Part.VERDICTS, Part.PORTFOLIO, Part.CHARTS, Part.SKILLS);
        assertThat(report.learned()).isEqualTo(new Hours(4, 6));
        assertThat(report.total().left()).isEqualTo(new Hours(19, 33));
        assertThat(skills(report)).hasSize(5).allSatisfy(each -> assertThat(each.note()).isEmpty());
        assertThat(report.toString()).doesNotContain("private thought");
    }

    @Test
    void notesAreThereWhereTheyAreAskedFor() {
        assertThat(skills(Sample.report(ALL.withNotes(true))))
                .extracting(SkillStanding::note)
                .containsExactly("private thought", "", "", "", "");
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        assertThat(doneIn(DAY, DAY)).containsExactly("shell");
        assertThat(doneIn(DAY.minusDays(1), DAY)).containsExactly("shell");
        assertThat(doneIn(DAY, DAY.plusDays(1))).containsExactly("shell");
        assertThat(doneIn(DAY.plusDays(1), DAY.plusDays(9))).isEmpty();
        assertThat(doneIn(DAY.minusDays(9), DAY.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Coverage and verdicts say where one stands, not what was done when.
    @Test
    void aPeriodDoesNotChangeCoverageOrVerdict() {
        var later = new Period(DAY.plusDays(1), DAY.plusDays(9));
        var report = Sample.report(ALL.withPeriod(later));
        assertThat(report.total()).isEqualTo(Sample.report().total());
        assertThat(report.paths()).hasSize(1);
        assertThat(report.doneThen()).isZero();
        assertThat(report.sum())
                .containsExactly(
                        "no skill done in this period",
                        "1 skill of 4 done, about 5 h learned, about 26 h left",
                        "1 being learned",
                        "1 left out");
    }

    @Test
    void onlyTheChosenRoadmapsAndPathAreTold() {
        var none =
                Sample.report(
                        ALL.withRoadmaps(Set.of(RoadmapId.of("other")))
                                .withPath(PathId.of("other")));
        assertThat(none.roadmaps()).isEmpty();
        assertThat(none.paths()).isEmpty();
        assertThat(none.total().skills()).isZero();
        var own =
                Sample.report(
                        ALL.withRoadmaps(Set.of(RoadmapId.of("containers")))
                                .withPath(PathId.of("shipper")));
        assertThat(own.total().skills()).isEqualTo(5);
        assertThat(own.paths()).hasSize(1);
    }

    @Test
    void anApplicationIsForOnePathAndShowsWhatIsDone() {
        var brief = ALL.withForm(Form.APPLICATION);
        assertThatThrownBy(() -> Sample.report(brief)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.report(brief.withPath(PathId.of("other"))))
                .isInstanceOf(IllegalArgumentException.class);
        var shown = Sample.report(brief.withPath(PathId.of("shipper"))).application().orElseThrow();
        assertThat(shown.skills())
                .extracting(each -> each.skill().id())
                .containsExactly(Sample.SHELL);
        assertThat(shown.proved()).isEqualTo(shown.skills());
        assertThat(shown.projects()).isEmpty();
        assertThat(shown.must()).isEqualTo(new PathStanding.Met(1, 2));
        assertThat(shown.plus()).isEqualTo(new PathStanding.Met(0, 1));
    }

    @Test
    void whatIsMissingIsNamedWithItsUse() {
        var words = ReportWords.in(Locale.GERMAN);
        assertThat(Sample.report().paths().getFirst().missing(words))
                .extracting(
                        each ->
                                each.title()
                                        + ": "
                                        + each.use(words)
                                        + ", "
                                        + words.lack(each.lack()))
                .containsExactly(
                        "Images: Must-have, ein Blocker, lernen",
                        "Compose oder Swarm: Auswahl „One of two“, lernen",
                        "Ship it: Projekt zum Vorzeigen, lernen");
    }

    private static List<String> doneIn(LocalDate from, LocalDate until) {
        return skills(Sample.report(ALL.withPeriod(new Period(from, until)))).stream()
                .map(each -> each.skill().id().value())
                .toList();
    }

    private static List<SkillStanding> skills(ProgressReport report) {
        return report.roadmaps().stream()
                .flatMap(roadmap -> roadmap.sections().stream())
                .flatMap(section -> section.skills().stream())
                .toList();
    }
}
