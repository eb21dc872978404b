// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import de.siegmar.fastcsv.writer.CsvWriter;

import dev.cairn.progress.Evidence;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.RoadmapStanding;
import dev.cairn.report.SkillStanding;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The skills as a table, one row a skill of a roadmap, as RFC 4180 has it. Names of columns and
/// states stay as they are in every language, since programs read them. A spreadsheet that opens it
/// computes nothing: what it would take for a formula gets an apostrophe before it.
public final class CsvReport {
    private static final List<String> COLUMNS =
            List.of(
                    "roadmap",
                    "roadmap_title",
                    "section",
                    "skill",
                    "title",
                    "kind",
                    "level",
                    "hours_low",
                    "hours_high",
                    "status",
                    "since",
                    "evidence",
                    "proofs");

    // Some programs look past blanks, and take the full-width signs for the plain ones.
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\h\\p{Cntrl}]*[=+\\-@＝＋－＠]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private CsvReport() {}

    public static String write(ProgressReport report) {
        var text = new StringWriter();
        // What it has not yet handed on it hands on when it is closed.
        try (var table = CsvWriter.builder().build(text)) {
            fill(table, report);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text.toString();
    }

    private static void fill(CsvWriter table, ProgressReport report) {
        var notes = report.options().notes();
        table.writeRecord(
                notes ? Stream.concat(COLUMNS.stream(), Stream.of("note")).toList() : COLUMNS);
        for (var roadmap : report.roadmaps()) {
            for (var section : roadmap.sections()) {
                section.skills().stream()
                        .filter(report::shows)
                        .map(skill -> row(roadmap, section.title(), skill, notes))
                        .map(row -> row.stream().map(CsvReport::harmless).toList())
                        .forEach(table::writeRecord);
            }
        }
    }

    private static List<String> row(
            RoadmapStanding roadmap, String section, SkillStanding standing, boolean notes) {
        var skill = standing.skill();
        var cells =
                Stream.of(
                        roadmap.roadmap().id().value(),
                        roadmap.roadmap().title(),
                        section,
                        skill.id().value(),
                        skill.title(),
                        skill.kind().word(),
                        skill.level().word(),
                        Integer.toString(skill.hours().low()),
                        Integer.toString(skill.hours().high()),
                        standing.status().word(),
                        standing.since().map(LocalDate::toString).orElse(""),
                        standing.evidence().map(Evidence::word).orElse(""),
                        String.join("\n", standing.proofs()));
        return Stream.concat(cells, notes ? Stream.of(standing.note()) : Stream.empty()).toList();
    }

    /// As it may stand in a cell.
    static String harmless(String text) {
        var seen = UNSEEN.matcher(text).replaceAll(" ");
        return FORMULA.matcher(seen).find() ? "'" + seen : seen;
    }
}
