// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.reporting;

import dev.cairn.career.CareerPath;
import dev.cairn.progress.StorageException;
import dev.cairn.report.ProgressReport;
import dev.cairn.report.file.HtmlReport;
import dev.cairn.report.file.ReportFile;
import dev.cairn.report.file.ReportFormat;
import dev.cairn.report.options.ReportOptions;
import dev.cairn.report.pdf.PagePictures;
import dev.cairn.report.pdf.PdfPages;
import dev.cairn.roadmap.Roadmap;
import dev.cairn.storage.Setting;
import dev.cairn.storage.Settings;
import dev.cairn.ui.common.Changes;
import dev.cairn.ui.common.Dialogs;
import dev.cairn.ui.common.Notices;
import dev.cairn.ui.common.TaskRunner;
import dev.cairn.ui.common.Texts;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.common.Words;
import dev.cairn.workspace.Snapshot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What the report is to say, how it will look, and writing it in the background.
public final class ExportModel {
    private static final int PAGES = 5;
    private static final float DOTS_PER_INCH = 96;
    private static final int LETTERS = 20_000;

    private final Changes changes;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Watch watch;
    private final Settings settings;
    private final Consumer<URI> opener;
    private final Clock clock;
    private final ObjectProperty<ReportFormat> format =
            new SimpleObjectProperty<>(ReportFormat.PDF);
    private final ReadOnlyObjectWrapper<ReportOptions> options;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> saved = new ReadOnlyObjectWrapper<>();
    private volatile int looks;

    /// What will come out.
    public sealed interface Preview {
        /// HTML and PDF, page by page.
        record Pages(PagePictures pictures) implements Preview {}

        /// The other formats, or the beginning where they are long.
        record Text(String text, boolean isCut) implements Preview {}

        record Problem(String sentence) implements Preview {}
    }

    /// @param opener shows a file, or a folder, in the program that the system has for it
    public ExportModel(
            Changes changes,
            TaskRunner tasks,
            Dialogs dialogs,
            Notices notices,
            Watch watch,
            Settings settings,
            Consumer<URI> opener,
            Clock clock) {
        this.changes = changes;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.watch = watch;
        this.settings = settings;
        this.opener = opener;
        this.clock = clock;
        options =
                new ReadOnlyObjectWrapper<>(
                        ReportOptions.standard(Locale.getDefault(Locale.Category.DISPLAY))
                                .withName(settings.get(Setting.REPORT_NAME).orElse("")));
    }

    public ObjectProperty<ReportFormat> format() {
        return format;
    }

    public ReadOnlyObjectProperty<ReportOptions> options() {
        return options.getReadOnlyProperty();
    }

    /// Null while it is being made.
    public ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Where the report was saved last; null as long as it was not, as it is now.
    public ReadOnlyObjectProperty<Path> saved() {
        return saved.getReadOnlyProperty();
    }

    public List<CareerPath> paths() {
        return changes.recorded().library().paths();
    }

    public List<Roadmap> roadmaps() {
        return changes.recorded().catalog().roadmaps();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Chooses otherwise. An application without a path is for the first one.
    public void change(UnaryOperator<ReportOptions> change) {
        var next = change.apply(options.get());
        if (next.isApplication() && next.path().isEmpty() && !paths().isEmpty()) {
            next = next.withPath(paths().getFirst().id());
        }
        if (!next.equals(options.get())) {
            options.set(next);
            settings.put(Setting.REPORT_NAME, next.name());
            look();
        }
    }

    public void setFormat(ReportFormat chosen) {
        if (format.get() != chosen) {
            format.set(chosen);
            look();
        }
    }

    /// Makes the preview anew.
    public void look() {
        var look = ++looks;
        preview.set(null);
        saved.set(null);
        var asked = options.get();
        var as = format.get();
        var snapshot = changes.recorded();
        tasks.compute(
                () -> {
                    BooleanSupplier isStale = () -> look != looks;
                    Watch.Work.leaveOffIf(isStale);
                    return preview(report(snapshot, asked), as, isStale);
                },
                made -> {
                    if (look == looks) {
                        preview.set(made);
                    }
                },
                problem -> {
                    if (look == looks && !(problem instanceof CancellationException)) {
                        preview.set(new Preview.Problem(Texts.of("reporting.unseen")));
                    }
                });
    }

    private Preview preview(ProgressReport report, ReportFormat as, BooleanSupplier isStale) {
        return switch (as) {
            case HTML, PDF ->
                    new Preview.Pages(
                            PagePictures.of(
                                    PdfPages.of(HtmlReport.forPaper(report), isStale),
                                    PAGES,
                                    DOTS_PER_INCH,
                                    isStale));
            default -> {
                var text = new String(as.write(report), StandardCharsets.UTF_8);
                yield text.length() <= LETTERS
                        ? new Preview.Text(text, false)
                        : new Preview.Text(text.substring(0, LETTERS), true);
            }
        };
    }

    private ProgressReport report(Snapshot snapshot, ReportOptions asked) {
        var library = snapshot.library();
        return ProgressReport.of(
                library.catalog(),
                library.paths(),
                library.postings(),
                snapshot.progress(),
                clock,
                asked);
    }

    /// Asks where to, then writes. A name without a known ending gets that of the format.
    public void save() {
        var ending = format.get().ending();
        dialogs.chooseReportFile("cairn-" + today() + "." + ending).ifPresent(this::write);
    }

    private void write(Path chosen) {
        var known = ReportFormat.of(chosen);
        var as = known.orElse(format.get());
        var file =
                known.isPresent()
                        ? chosen
                        : chosen.resolveSibling(chosen.getFileName() + "." + as.ending());
        var snapshot = changes.recorded();
        var asked = options.get();
        // Beside the changes, which a long PDF would keep waiting.
        tasks.compute(
                watch.over(
                        Texts.of("task.exporting", file.getFileName()),
                        isCancelled -> {
                            var report = report(snapshot, asked);
                            Watch.Work.leaveOffIf(isCancelled);
                            return ReportFile.write(report, as, file, isCancelled);
                        }),
                written -> {
                    saved.set(written);
                    notices.say(Texts.of("reporting.done", written.toString()));
                },
                problem -> failed(problem, file));
    }

    /// Opens what was saved.
    public void open() {
        opener.accept(saved.get().toUri());
    }

    /// Shows the folder in which it was saved.
    public void openFolder() {
        opener.accept(saved.get().getParent().toUri());
    }

    private void failed(Exception problem, Path file) {
        switch (problem) {
            case CancellationException _ -> notices.say(Texts.of("task.cancelled"));
            case StorageException refused -> notices.failed(refused.sentence().in(Words.now()));
            default -> notices.failed(Texts.of("reporting.failed", file.toString()));
        }
    }
}
