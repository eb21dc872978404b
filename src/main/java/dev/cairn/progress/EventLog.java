// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.text.Message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The append-only record of everything the learner changed. Several programs may append to the
/// same one.
public interface EventLog {
    /// The name of this device in the log.
    String device();

    /// Why nothing can be appended, if so: a sentence for the learner.
    Optional<Message> readOnly();

    /// The entries that were not read through this log before, in [Entry#ORDER]: all of them at
    /// first, later those that this and other programs added since. What was merged in from another
    /// device may be older than what was read.
    ///
    /// @throws StorageException if the log cannot be read
    List<Entry> read();

    /// Appends events as one step: all of them or none. When this returns they are durable; the
    /// next [#read] gives them, among what other programs added.
    ///
    /// @param undoes the step that this one takes back
    /// @return the step
    /// @throws StorageException if nothing could be written
    UUID append(List<Event> events, Optional<UUID> undoes);

    /// Appends events as the step of that id, which does again what was undone: all of them or
    /// none. When this returns they are durable.
    ///
    /// @param step as [Steps#redoing] gives it
    /// @throws StorageException if nothing could be written
    void append(UUID step, List<Event> events);
}
