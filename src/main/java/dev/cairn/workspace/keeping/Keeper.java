// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.keeping;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Progress;
import dev.cairn.progress.StorageException;
import dev.cairn.storage.Backups;
import dev.cairn.storage.DataFolder;
import dev.cairn.storage.Setting;
import dev.cairn.storage.bundle.Bundle;
import dev.cairn.storage.bundle.BundleFile;
import dev.cairn.storage.bundle.Everything;
import dev.cairn.storage.log.LogRows;
import dev.cairn.storage.sync.SyncFolder;
import dev.cairn.text.Message;
import dev.cairn.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Takes care of one learner's data as a whole. Nothing it does takes an event away.
public final class Keeper {
    private final DataFolder folder;
    private final Workspace workspace;
    private final Everything everything;
    private final Clock clock;
    private Optional<SyncFolder> sync = Optional.empty();

    public Keeper(DataFolder folder, Workspace workspace, Clock clock) {
        this.folder = folder;
        this.workspace = workspace;
        this.everything = new Everything(folder.path());
        this.clock = clock;
    }

    public Backups backups() {
        return folder.backups();
    }

    /// What going back to a file with everything would change. Nothing is changed yet.
    ///
    /// @throws StorageException if the file cannot be read
    public Restore look(Path file) {
        var bundle = read(file);
        workspace.refresh();
        return Restore.of(file, bundle, workspace.snapshot());
    }

    /// Makes everything recorded be what it was then, as one step that can be undone. What the file
    /// holds and this machine never knew comes in with it. A backup is made first.
    ///
    /// @return the entries of that step; empty where nothing was different
    public List<Entry> restore(Restore restore) {
        refuseReadOnly();
        backups().make(clock.instant());
        merge(restore.bundle());
        var then = Progress.of(LogRows.entries(restore.bundle().rows()));
        return workspace.replace(
                Progress.of(workspace.snapshot().progress().entries()).toward(then));
    }

    /// Takes in what another machine knows: no tick is lost, none is doubled, and of two values the
    /// later one holds. A backup is made first.
    ///
    /// @throws StorageException if the file cannot be read, or nothing could be written
    public Everything.Added merge(Path file) {
        var bundle = read(file);
        refuseReadOnly();
        backups().make(clock.instant());
        return merge(bundle);
    }

    private Everything.Added merge(Bundle bundle) {
        try {
            var added = everything.add(bundle);
            workspace.refresh();
            return added;
        } catch (IOException problem) {
            throw new StorageException(
                    Message.of("storage.unsaved", problem.getMessage()), problem);
        }
    }

    private static Bundle read(Path file) {
        try {
            return BundleFile.read(file);
        } catch (BundleFile.Unreadable problem) {
            throw new StorageException(problem.what(), problem);
        } catch (IOException problem) {
            throw new StorageException(
                    Message.of("bundle.unread", file, problem.getMessage()), problem);
        }
    }

    /// The folder by which this machine is kept in step with others; none where it is not.
    public Optional<Path> sharedFolder() {
        return folder.settings().get(Setting.SYNC_FOLDER).map(Path::of);
    }

    /// From now on keeps in step by way of that folder; none: by none.
    public void share(Optional<Path> shared) {
        shared.map(path -> path.toAbsolutePath().normalize().toString())
                .ifPresentOrElse(
                        path -> folder.settings().put(Setting.SYNC_FOLDER, path),
                        () -> folder.settings().remove(Setting.SYNC_FOLDER));
    }

    /// Reads what the other machines wrote into the folder, and writes what they do not know.
    ///
    /// @throws StorageException if the folder cannot be used, or the data of this machine not
    public synchronized SyncFolder.Exchange sync(Path shared) {
        refuseReadOnly();
        if (!Files.isDirectory(shared)) {
            throw new StorageException(Message.of("sync.gone", shared));
        }
        if (sync.filter(now -> now.path().equals(shared)).isEmpty()) {
            sync = Optional.of(new SyncFolder(shared, everything, clock));
        }
        try {
            var exchange = sync.get().exchange();
            if (exchange.broughtSomething()) {
                workspace.refresh();
            }
            return exchange;
        } catch (IOException problem) {
            throw new StorageException(
                    Message.of("sync.failed", shared, problem.getMessage()), problem);
        }
    }

    private void refuseReadOnly() {
        workspace
                .readOnly()
                .ifPresent(
                        reason -> {
                            throw new StorageException(reason);
                        });
    }
}
