// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.cairn.Typical;
import dev.cairn.career.PathId;
import dev.cairn.career.Readiness;
import dev.cairn.career.Why;
import dev.cairn.report.Sample;
import dev.cairn.report.options.Form;
import dev.cairn.report.options.Part;
import dev.cairn.report.options.Period;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.roadmap.RoadmapId;
import dev.cairn.text.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class JsonReportTest {
    /// Worked out by hand from [Sample].
    private static final String EXPECTED =
            """
            {
              "format": 1,
              "date": "2026-11-23",
              "options": {"name": "", "form": "full", "parts": ["verdicts", "portfolio", "charts", "skills"],
                          "path": null, "roadmaps": [], "period": null, "notes": false, "language": "en",
                          "paper": "a4"},
              "total": {"skills": 5, "done": 1, "learning": 1, "skipped": 1, "doneInPeriod": 1,
                        "hoursLearned": {"low": 4, "high": 6}, "hoursLeft": {"low": 19, "high": 33}},
              "roadmaps": [{
                "id": "containers", "title": "Containers & <more>",
                "skills": 5, "done": 1, "learning": 1, "skipped": 1, "coverage": 0.25,
                "hoursLeft": {"low": 19, "high": 33},
                "sections": [
                  {"title": "First *steps*", "skills": [
                    {"id": "shell", "title": "Shell | <pipes>", "kind": "skill", "level": "core",
                     "hours": {"low": 4, "high": 6}, "status": "done", "since": "2026-11-21", "evidence": "proved",
                     "proofs": ["https://example.org/?a=<b>&c=\\"d\\"", "https://example.org/shell"]},
                    {"id": "images", "title": "Images", "kind": "skill", "level": "core",
                     "hours": {"low": 6, "high": 8}, "status": "learning", "since": "2026-11-21", "evidence": null,
                     "proofs": []}]},
                  {"title": "Further", "skills": [
                    {"id": "compose", "title": "Compose", "kind": "skill", "level": "core",
                     "hours": {"low": 3, "high": 5}, "status": "todo", "since": null, "evidence": null, "proofs": []},
                    {"id": "swarm", "title": "Swarm", "kind": "skill", "level": "core",
                     "hours": {"low": 2, "high": 2}, "status": "skipped", "since": "2026-11-21", "evidence": null,
                     "proofs": []},
                    {"id": "ship", "title": "Ship it", "kind": "project", "level": "core",
                     "hours": {"low": 10, "high": 20}, "status": "todo", "since": null, "evidence": null,
                     "proofs": []}]}]}],
              "paths": [{
                "id": "shipper", "title": "Shipper", "verdict": "NOT_YET", "must": 0.6, "plus": 0.0,
                "anyOf": {"met": 0, "total": 1}, "portfolio": {"met": 0, "total": 1},
                "blockers": ["images"], "missing": ["images", "ship"],
                "route": {"skills": ["images", "swarm", "ship"], "hours": {"low": 18, "high": 30}},
                "postings": {"sample": 3, "silent": 0, "median": 0.5, "atLeast60": 1,
                             "first": "2026-01", "last": "2026-03", "small": true},
                "why": "WHY",
                "headline": "Not yet: Images is open",
                "market": [{"figure": "2.2 %", "fact": "of postings are entry level", "source": "a count",
                            "year": 2026}]}],
              "portfolio": [],
              "burnUp": [{"day": "2026-11-21", "done": 1}]
            }
            """;

    private static final String WHY =
            Why.of(
                    Readiness.of(
                            Sample.path(), Typical.standpoint(Sample.catalog(), Sample.progress())),
                    Sample.catalog(),
                    Wording.ENGLISH);

    @Test
    void fieldsAndFiguresAreAsWorkedOutByHand() {
        var json = JsonMapper.shared();
        assertThat(json.readTree(JsonReport.write(Sample.report())))
                .isEqualTo(json.readTree(EXPECTED.replace("WHY", WHY)));
    }

    @ParameterizedTest
    @MethodSource("options")
    void everyReportFitsTheSchemaThatShips(ReportOptions options) throws IOException {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("roadmaps/schema/report.schema.json")),
                                InputFormat.JSON);
        var json = JsonReport.write(Sample.report(options));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"date\"", "\"day\""), InputFormat.JSON))
                .isNotEmpty();
    }

    static List<ReportOptions> options() {
        var all = ReportOptions.standard(Locale.ENGLISH).withParts(EnumSet.allOf(Part.class));
        var day = LocalDate.of(2026, 11, 21);
        return List.of(
                all,
                all.withLanguage(Locale.GERMAN).withNotes(true).withName("Ada"),
                all.withPeriod(new Period(day, day)).withPath(PathId.of("shipper")),
                all.withParts(Set.of()),
                all.withParts(Set.of(Part.CHARTS)).withRoadmaps(Set.of(RoadmapId.of("containers"))),
                all.withForm(Form.APPLICATION).withPath(PathId.of("shipper")).withNotes(true));
    }

    @Test
    void whatWasNotAskedForIsNotThere() {
        var json =
                JsonMapper.shared()
                        .readTree(
                                JsonReport.write(
                                        Sample.report(
                                                ReportOptions.standard(Locale.ENGLISH)
                                                        .withParts(Set.of(Part.PORTFOLIO)))));
        assertThat(json.propertyNames())
                .containsExactly("format", "date", "options", "total", "portfolio");
    }
}
