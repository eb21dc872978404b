// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.ProgressReport;
import dev.cairn.report.json.JsonReport;
import dev.cairn.report.pdf.PdfPages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/// The forms a report can take.
public enum ReportFormat {
    HTML((report, _) -> text(HtmlReport.write(report)), "html", "htm"),
    PDF((report, isCancelled) -> PdfPages.of(HtmlReport.forPaper(report), isCancelled), "pdf"),
    MARKDOWN((report, _) -> text(MarkdownReport.write(report)), "md", "markdown"),
    CSV((report, _) -> text(CsvReport.write(report)), "csv"),
    JSON((report, _) -> text(JsonReport.write(report)), "json");

    private final BiFunction<ProgressReport, BooleanSupplier, byte[]> writer;
    private final List<String> endings;

    ReportFormat(BiFunction<ProgressReport, BooleanSupplier, byte[]> writer, String... endings) {
        this.writer = writer;
        this.endings = List.of(endings);
    }

    /// The ending of such a file, without the dot; also the word for the format on the command
    /// line.
    public String ending() {
        return endings.getFirst();
    }

    /// The format of that name or ending, whatever the case.
    public static Optional<ReportFormat> named(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.contains(plain)).findFirst();
    }

    /// The format that the ending of the file's name asks for.
    public static Optional<ReportFormat> of(Path file) {
        return ending(file).flatMap(ReportFormat::named);
    }

    /// What follows the last dot of the file's name; none where nothing does.
    public static Optional<String> ending(Path file) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        var dot = name.lastIndexOf('.');
        return dot < 1 || dot == name.length() - 1
                ? Optional.empty()
                : Optional.of(name.substring(dot + 1));
    }

    /// The whole file.
    public byte[] write(ProgressReport report) {
        return write(report, () -> false);
    }

    /// @param isCancelled whether it is not wanted any more; what takes long asks
    /// @throws CancellationException if so
    public byte[] write(ProgressReport report, BooleanSupplier isCancelled) {
        return writer.apply(report, isCancelled);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
