// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.ModelBench;
import dev.cairn.ui.NoAnswers;
import dev.cairn.ui.common.Watch;
import dev.cairn.ui.importing.preview.PreviewModel;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/// From what is handed over to its preview.
class ImportModelTest {
    private static final String LIST = "# Sea legs\n- [x] Knots\n";

    @TempDir private Path home;
    private ModelBench bench;
    private final List<PreviewModel> previews = new ArrayList<>();
    private final List<PreviewModel> rehearsals = new ArrayList<>();
    private final List<String> watched = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsReadIsShownAndBothReadingsAreWatched() {
        model(Integer.MAX_VALUE).readCopied(LIST);
        assertThat(previews)
                .singleElement()
                .satisfies(preview -> assertThat(preview.ready().get()).isEqualTo(1));
        assertThat(watched).containsExactly("Reading Clipboard", "Reading Clipboard");
        assertThat(bench.said).isEmpty();
    }

    @Test
    void takingTheFileApartCanBeCancelled() {
        model(1).readCopied(LIST);
        assertThat(previews).isEmpty();
        assertThat(bench.said).containsExactly("Cancelled. Nothing was changed.");
    }

    @Test
    void matchingItCanBeCancelled() {
        model(2).readCopied(LIST);
        assertThat(previews).isEmpty();
        assertThat(bench.said).containsExactly("Cancelled. Nothing was changed.");
    }

    @Test
    void whileAFileIsChosenAPreviewIsRehearsedOnce() {
        var model = model(Integer.MAX_VALUE);
        model.choose();
        model.chooseFolder();
        assertThat(rehearsals)
                .singleElement()
                .satisfies(preview -> assertThat(preview.ready().get()).isEqualTo(1));
        assertThat(previews).isEmpty();
        assertThat(watched).isEmpty();
        assertThat(bench.said).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        model(Integer.MAX_VALUE).read(List.of(home.resolve("nowhere.md")));
        assertThat(previews).isEmpty();
        assertThat(bench.said).singleElement().asString().contains("nowhere.md");
    }

    /// @param cancelled from which work on it is cancelled, counted from 1
    private ImportModel model(int cancelled) {
        var works = new AtomicInteger();
        var watch =
                new Watch() {
                    @Override
                    public <T> Callable<T> over(String title, Work<T> work) {
                        watched.add(title);
                        var number = works.incrementAndGet();
                        return () -> work.call(() -> number >= cancelled);
                    }
                };
        return new ImportModel(
                bench.changes,
                bench.tasks,
                new NoAnswers(),
                bench,
                watch,
                previews::add,
                rehearsals::add,
                _ -> {});
    }
}
