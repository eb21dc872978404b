// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.storage.Location;
import dev.cairn.workspace.SampleLearner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Comparator;

/// A made-up learner's data in a temporary folder, which goes away when it is closed.
record Sample(LearnerData data) implements AutoCloseable {
    static Sample open(LearnerData.Opener opener, Clock clock) throws IOException {
        var folder = Files.createTempDirectory("cairn-sample");
        var data = opener.open(new Location(folder, Location.By.ASKED));
        data.workspace().apply(SampleLearner.events(clock.instant()));
        return new Sample(data);
    }

    @Override
    public void close() {
        data.close();
        try (var files = Files.walk(data.folder().path())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
