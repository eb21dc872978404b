// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.format.Source;
import dev.cairn.ui.ModelBench;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class UndoneTest {
    @TempDir private Path home;
    private ModelBench bench;

    @BeforeEach
    void open() {
        bench = new ModelBench(home);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsGoneByItIsCalledByTheTitleItHad() {
        bench.changes.change(
                workspace ->
                        workspace.importFile(
                                workspace.preview(new Source("a.md", "# Sea legs\n- [x] Knots\n"))),
                _ -> "imported");
        bench.changes.undo();
        bench.changes.redo();
        assertThat(bench.said)
                .containsExactly(
                        "imported",
                        "Undone: save the roadmap Sea legs",
                        "Redone: save the roadmap Sea legs");
    }
}
