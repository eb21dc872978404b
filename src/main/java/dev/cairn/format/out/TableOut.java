// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.out;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import dev.cairn.format.plain.OwnTable;
import dev.cairn.format.plain.SpreadsheetCell;
import dev.cairn.format.plain.Words;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Skill;
import dev.cairn.roadmap.SkillId;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table with a row for each skill.
final class TableOut {
    private TableOut() {}

    static String write(Sheet sheet, char separator) {
        var text = new StringWriter();
        try (var table =
                CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(text)) {
            table.writeRecord(OwnTable.COLUMNS);
            for (var part : sheet.parts()) {
                for (var skill : part.skills()) {
                    table.writeRecord(row(part.title(), skill, sheet.word(skill)));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text.toString();
    }

    private static String[] row(String section, Skill skill, String status) {
        return Stream.of(
                        skill.id().value(),
                        skill.title(),
                        section,
                        status,
                        skill.level().word(),
                        skill.hours().equals(Hours.NONE) ? "" : skill.hours().toString(),
                        skill.needs().stream()
                                .map(SkillId::value)
                                .collect(Collectors.joining("; ")),
                        skill.why(),
                        skill.resources().isEmpty()
                                ? ""
                                : skill.resources().getFirst().url().toString(),
                        OwnTable.joined(skill.alsoKnownAs().stream().map(Words::line).toList()))
                .map(SpreadsheetCell::written)
                .toArray(String[]::new);
    }
}
