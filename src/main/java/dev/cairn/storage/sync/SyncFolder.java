// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.sync;

import dev.cairn.storage.bundle.Bundle;
import dev.cairn.storage.bundle.BundleFile;
import dev.cairn.storage.bundle.Everything;
import dev.cairn.text.Message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A folder that some service keeps in step between the learner's machines. Each machine writes
/// only its own file there, with all that it knows, and reads all: so in whichever order they
/// arrive, all come to know the same.
public final class SyncFolder {
    private static final String NAME = "cairn-";
    private static final String ENDING = ".zip";

    private final Path folder;
    private final Everything here;
    private final Clock clock;
    private final Map<Path, Seen> seen = new HashMap<>();
    private Optional<Path> written = Optional.empty();
    private Object told;

    /// @param here the data of this machine
    public SyncFolder(Path folder, Everything here, Clock clock) {
        this.folder = folder;
        this.here = here;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param events how many came in that were not here yet
    /// @param files the same of own roadmaps and paths
    /// @param wrote whether this machine had something to tell
    /// @param problems what could not be read, a sentence each; it is read once it is whole
    public record Exchange(int events, int files, boolean wrote, List<Message> problems) {
        public Exchange {
            problems = List.copyOf(problems);
        }

        public boolean broughtSomething() {
            return events + files > 0;
        }
    }

    private record Seen(FileTime changed, long size, Optional<Message> problem) {}

    public Path path() {
        return folder;
    }

    /// Reads what the others wrote since, and writes what they cannot know yet.
    ///
    /// @throws IOException if the data of this machine cannot be read or written, or the folder not
    ///   at all
    public synchronized Exchange exchange() throws IOException {
        var events = 0;
        var files = 0;
        var problems = new ArrayList<Message>();
        try (var all = Files.newDirectoryStream(folder, NAME + "*" + ENDING)) {
            for (var file : all) {
                var added = take(file);
                events += added.events();
                files += added.files();
                Optional.ofNullable(seen.get(file)).flatMap(Seen::problem).ifPresent(problems::add);
            }
        }
        return new Exchange(events, files, write(), problems);
    }

    private Everything.Added take(Path file) throws IOException {
        try {
            var changed = Files.getLastModifiedTime(file);
            var size = Files.size(file);
            var before = seen.get(file);
            if (before != null && before.changed().equals(changed) && before.size() == size) {
                return Everything.Added.NOTHING;
            }
            var bundle = read(file, changed, size);
            return bundle.isPresent() ? here.add(bundle.get()) : Everything.Added.NOTHING;
        } catch (NoSuchFileException _) {
            // The service has just taken it away.
            seen.remove(file);
            return Everything.Added.NOTHING;
        }
    }

    private Optional<Bundle> read(Path file, FileTime changed, long size) throws IOException {
        try {
            var bundle = BundleFile.read(file);
            seen.put(file, new Seen(changed, size, Optional.empty()));
            return Optional.of(bundle);
        } catch (BundleFile.Unreadable problem) {
            seen.put(file, new Seen(changed, size, Optional.of(problem.what())));
            return Optional.empty();
        }
    }

    private boolean write() throws IOException {
        var mark = here.mark();
        if (written.filter(file -> mark.equals(told) && Files.exists(file)).isPresent()) {
            return false;
        }
        var present = here.read().withoutSettings();
        var file = folder.resolve(NAME + present.device() + ENDING);
        var isNew = !Files.exists(file) || !present.isAllIn(file);
        if (isNew) {
            BundleFile.write(present, clock.instant(), file);
            var changed = Files.getLastModifiedTime(file);
            seen.put(file, new Seen(changed, Files.size(file), Optional.empty()));
        }
        written = Optional.of(file);
        told = mark;
        return isNew;
    }
}
