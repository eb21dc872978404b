// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace;
import dev.cairn.TypicalLearner;
import dev.cairn.format.LibraryReader;
import dev.cairn.progress.*;
import dev.cairn.roadmap.SkillId;
import dev.cairn.storage.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import java.nio.file.Path;
import java.util.*;
class ScratchTest {
    @TempDir Path home;
    @Test void measure() {
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            var random = new Random(1);
            // 100,000 entries: 20000 steps of 5, each tenth undone
            for (int i = 0; i < 20000; i++) {
                var events = new ArrayList<Event>();
                for (int j = 0; j < 5; j++) events.add(new Event.StatusSet(SkillId.of("skill-" + random.nextInt(5000)), Status.values()[random.nextInt(4)]));
                var step = folder.log().append(events, Optional.empty());
                if (i % 10 == 0) folder.log().append(events, Optional.of(step));
            }
        }
        for (int round = 0; round < 3; round++)
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            long t = System.nanoTime();
            var entries = folder.log().read();
            System.out.printf("entries %d read %d ms%n", entries.size(), (System.nanoTime() - t) / 1000000);
            t = System.nanoTime();
            var history = History.of(folder.log().device()).plus(entries).newest(100);
            System.out.printf("history %d us%n", (System.nanoTime() - t) / 1000);
        }
        try (var folder = DataFolder.open(home, TypicalLearner.clock())) {
            var w = new Workspace(folder.log(), folder.files(), LibraryReader.shipped(), TypicalLearner.clock());
            for (int i = 0; i < 12; i++) {
                long t = System.nanoTime(); w.undo(); long a = System.nanoTime(); w.redo(); long b = System.nanoTime();
                w.apply(new Event.StatusSet(SkillId.of("tick-" + i), Status.DONE)); long c = System.nanoTime();
                w.snapshot().history().undoable().orElseThrow(); long d = System.nanoTime();
                System.out.printf("undo %d us redo %d us apply %d us look %d us%n", (a - t) / 1000, (b - a) / 1000, (c - b) / 1000, (d - c) / 1000);
            }
        }
    }
}
