// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.progress.StorageException;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.Sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReportFileTest {
    private final ProgressReport report = Sample.report();

    @TempDir private Path folder;

    @Test
    void anOlderReportIsReplacedAndNothingElseIsLeft() throws IOException {
        var file = Files.writeString(folder.resolve("report.md"), "old");
        assertThat(ReportFile.write(report, ReportFormat.MARKDOWN, file)).isEqualTo(file);
        assertThat(Files.readString(file)).startsWith("# Learning progress");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aReportThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        var file = Files.writeString(folder.resolve("report.md"), "old");
        assertThatThrownBy(() -> ReportFile.write(null, ReportFormat.MARKDOWN, file))
                .isInstanceOf(NullPointerException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void aLinkKeepsPointingAtTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("real.md"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        ReportFile.write(report, ReportFormat.MARKDOWN, link);
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("# Learning progress");
    }

    @Test
    void aFolderOrAMissingFolderIsRefusedInASentence() {
        assertThatThrownBy(() -> ReportFile.write(report, ReportFormat.HTML, folder))
                .isInstanceOf(StorageException.class)
                .hasMessage(folder + " is a folder. Name a file in it.");
        assertThatThrownBy(
                        () ->
                                ReportFile.write(
                                        report,
                                        ReportFormat.HTML,
                                        folder.resolve("no/report.html")))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("There is no folder " + folder.resolve("no"));
    }

    @Test
    void theEndingNamesTheFormat() {
        assertThat(ReportFormat.of(Path.of("a.b.HTML"))).contains(ReportFormat.HTML);
        assertThat(ReportFormat.of(Path.of("notes.markdown"))).contains(ReportFormat.MARKDOWN);
        assertThat(ReportFormat.of(Path.of("html"))).isEmpty();
        assertThat(ReportFormat.of(Path.of(".json"))).isEmpty();
        assertThat(ReportFormat.of(Path.of("a.pdf"))).contains(ReportFormat.PDF);
        assertThat(ReportFormat.of(Path.of("a.docx"))).isEmpty();
    }
}
