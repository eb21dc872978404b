// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import dev.cairn.progress.StorageException;
import dev.cairn.storage.Location;
import dev.cairn.workspace.SampleLearner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;

/// A made-up learner's data in a temporary folder, which goes away when it is closed.
record Sample(LearnerData data) implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Sample.class.getName());

    static Sample open(LearnerData.Opener opener, Clock clock) throws IOException {
        var folder = Files.createTempDirectory("cairn-sample");
        var data = opener.open(new Location(folder, Location.By.SAMPLE));
        data.workspace().apply(SampleLearner.events(clock.instant()));
        return new Sample(data);
    }

    /// What cannot be taken away stays for the system to clear: nothing of it is the learner's.
    @Override
    public void close() {
        try {
            data.close();
            delete(data.folder().path());
        } catch (IOException | UncheckedIOException | StorageException problem) {
            LOG.log(Level.WARNING, "a sample is left behind", problem);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
