// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.EventLog;
import dev.cairn.progress.StorageException;
import dev.cairn.text.Message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Stands where no database can be read: empty, and nothing can be added.
record NoEventLog(String device, Message reason) implements EventLog {
    @Override
    public Optional<Message> readOnly() {
        return Optional.of(reason);
    }

    @Override
    public List<Entry> read() {
        return List.of();
    }

    @Override
    public UUID append(List<Event> events, Optional<UUID> undoes) {
        throw new StorageException(reason);
    }

    @Override
    public void append(UUID step, List<Event> events) {
        throw new StorageException(reason);
    }
}
