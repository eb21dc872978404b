// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.roadmaps.tree;

import dev.cairn.roadmap.search.SkillSearch;
import dev.cairn.ui.LargeWorkspace;
import dev.cairn.ui.roadmaps.tree.TreeSource.Question;
import dev.cairn.workspace.Snapshot;
import dev.cairn.workspace.filter.Criterion;
import dev.cairn.workspace.filter.SkillFilter;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What one key stroke in the search costs with 10,080 skills, up to the rows that are handed to
/// the screen: one letter, a word that thousands hold, two words, a slip, and a word that nothing
/// is near to.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KeyStroke {
    @Param({"d", "docker", "cloud eve", "kuberntes", "zzzzqqqq"})
    public String typed;

    private final TreeSource source = new TreeSource();
    private final Folds folds = new Folds();
    private Snapshot snapshot;

    @Setup
    public void learn() throws IOException {
        try (var large = new LargeWorkspace(Files.createTempDirectory("bench"))) {
            snapshot = large.workspace().snapshot();
        }
        source.prepare(snapshot);
        folds.setFinding(true);
    }

    @Benchmark
    public List<TreeEntry> rows() {
        return source.answer(new Question(snapshot, typed, SkillFilter.NONE)).rows(folds);
    }

    @Benchmark
    public List<TreeEntry> rowsThatCanStart() {
        var filter = SkillFilter.NONE.with(new Criterion.CanStart());
        return source.answer(new Question(snapshot, typed, filter)).rows(folds);
    }

    /// Once for all roadmaps.
    @Benchmark
    public SkillSearch prepared() {
        return SkillSearch.of(snapshot.catalog(), Map.of());
    }
}
