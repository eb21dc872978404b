// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.career.CareerPath;
import dev.cairn.career.PathId;
import dev.cairn.career.postings.Postings;
import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.Progress;
import dev.cairn.progress.Status;
import dev.cairn.report.file.HtmlReport;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.Paper;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.Catalog;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.roadmap.Section;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Much more to show than one sheet holds: 40 projects and 60 skills with long titles and long
/// links, and 80 skills without.
class OnePageTest {
    private static final String TITLE = "Wide words with many a wherewithal, number ";
    private static final int PROJECTS = 40;
    private static final int PROVED = 60;
    private static final int OTHERS = 80;

    private final List<Skill> skills = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    OnePageTest() {
        add(PROJECTS, Kind.PROJECT, "p", true);
        add(PROVED, Kind.SKILL, "a", true);
        add(OTHERS, Kind.SKILL, "b", false);
    }

    @Test
    void whatDoesNotFitIsCounted() {
        var page = OnePage.of(report(Paper.A4).application().orElseThrow());
        assertThat(page.projects()).isNotEmpty();
        assertThat(page.projects().size() + page.moreProjects()).isEqualTo(PROJECTS);
        assertThat(page.proved()).isNotEmpty();
        assertThat(page.proved().size() + page.moreProved()).isEqualTo(PROVED);
        assertThat(page.others()).isNotEmpty();
        assertThat(page.others().size() + page.moreOthers()).isEqualTo(OTHERS);
        assertThat(page.proved()).allSatisfy(line -> assertThat(line.shownProof()).endsWith("…"));
        // The sheets are there to be printed and looked at.
        for (var paper : Paper.values()) {
            write("target/application-" + paper.word() + ".html", HtmlReport.write(report(paper)));
        }
    }

    private ProgressReport report(Paper paper) {
        var must =
                skills.stream()
                        .filter(skill -> !skill.isProject())
                        .map(skill -> new CareerPath.Must(skill.id(), 50, false))
                        .toList();
        var path =
                new CareerPath(
                        PathId.of("wide"),
                        "Wide words engineer with a title of some length",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        must,
                        List.of(new CareerPath.AnyOf("Any", 1, List.of(SkillId.of("a-1")))),
                        List.of(),
                        List.of(new CareerPath.Portfolio(SkillId.of("p-1"), true)),
                        Optional.empty(),
                        new CareerPath.Thresholds(0.7, 0.9, 0, 1, 0.6),
                        CareerPath.Sample.NONE,
                        List.of());
        var roadmap =
                new Roadmap(
                        RoadmapId.of("wide"),
                        "Wide",
                        "",
                        List.of(),
                        List.of(new Section("All", skills.stream().map(Skill::id).toList())),
                        skills);
        return ProgressReport.of(
                Catalog.of(List.of(roadmap)),
                List.of(path),
                Postings.NONE,
                Progress.of(entries),
                Sample.clock(),
                ReportOptions.standard(Locale.GERMAN)
                        .withName("Augusta Ada King, Countess of Lovelace")
                        .withForm(Form.APPLICATION)
                        .withPath(path.id())
                        .withPaper(paper));
    }

    private void add(int number, Kind kind, String prefix, boolean proved) {
        for (int index = 1; index <= number; index++) {
            var id = SkillId.of(prefix + "-" + index);
            skills.add(
                    new Skill(
                            id,
                            TITLE.repeat(2) + index,
                            kind,
                            "",
                            Level.CORE,
                            new Hours(1, 2),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Optional.empty()));
            record(new Event.StatusSet(id, Status.DONE));
            if (proved) {
                var link = "https://example.org/" + "wide-and-www-mmm/".repeat(20) + index;
                record(new Event.ProofSet(id, link, true));
            }
        }
    }

    private void record(Event event) {
        entries.add(
                new Entry(
                        UUID.randomUUID(),
                        Instant.parse("2026-11-20T23:30:00Z"),
                        "here",
                        UUID.randomUUID(),
                        Optional.empty(),
                        event));
    }

    private static void write(String file, String page) {
        try {
            Files.writeString(Path.of(file), page);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
