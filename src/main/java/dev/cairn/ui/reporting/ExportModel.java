// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.reporting;

import dev.cairn.progress.StorageException;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.ReportOptions;
import dev.cairn.report.file.ReportFile;
import dev.cairn.report.file.ReportFormat;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.common.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Writes the report in the background, to the file that is asked for.
public final class ExportModel {
    private final Changes changes;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Watch watch;
    private final Clock clock;

    public ExportModel(
            Changes changes,
            TaskRunner tasks,
            Dialogs dialogs,
            Notices notices,
            Watch watch,
            Clock clock) {
        this.changes = changes;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.watch = watch;
        this.clock = clock;
    }

    /// Asks where to, then writes. A file without a known ending becomes HTML.
    public void choose() {
        dialogs.chooseReportFile("cairn-" + LocalDate.now(clock) + ".html").ifPresent(this::write);
    }

    private void write(Path chosen) {
        var known = ReportFormat.of(chosen);
        var format = known.orElse(ReportFormat.HTML);
        var file =
                known.isPresent() ? chosen : chosen.resolveSibling(chosen.getFileName() + ".html");
        var snapshot = changes.recorded();
        tasks.run(
                watch.over(
                        Texts.of("task.exporting", file.getFileName()),
                        isCancelled -> {
                            var library = snapshot.library();
                            var report =
                                    ProgressReport.of(
                                            library.catalog(),
                                            library.paths(),
                                            library.postings(),
                                            snapshot.progress(),
                                            clock,
                                            ReportOptions.standard(Locale.getDefault()));
                            Watch.Work.leaveOffIf(isCancelled);
                            return ReportFile.write(report, format, file);
                        }),
                written -> notices.say(Texts.of("reporting.done", written.toString())),
                problem -> failed(problem, file));
    }

    private void failed(Exception problem, Path file) {
        switch (problem) {
            case CancellationException _ -> notices.say(Texts.of("task.cancelled"));
            case StorageException refused -> notices.failed(refused.sentence().in(Words.now()));
            default -> notices.failed(Texts.of("reporting.failed", file.toString()));
        }
    }
}
