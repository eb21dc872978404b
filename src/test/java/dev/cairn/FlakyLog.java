// SPDX-License-Identifier: Apache-2.0
package dev.cairn;

import dev.cairn.progress.Entry;
import dev.cairn.progress.Event;
import dev.cairn.progress.EventLog;
import dev.cairn.progress.StorageException;
import dev.cairn.text.Message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A real log whose disk can be full.
public final class FlakyLog implements EventLog {
    private static final Message FULL = Message.of("problem.file.unread", "disk full");

    public volatile boolean full;

    private final EventLog log;

    public FlakyLog(EventLog log) {
        this.log = log;
    }

    @Override
    public String device() {
        return log.device();
    }

    @Override
    public Optional<Message> readOnly() {
        return log.readOnly();
    }

    @Override
    public List<Entry> read() {
        return log.read();
    }

    @Override
    public UUID append(List<Event> events, Optional<UUID> undoes) {
        if (full) {
            throw new StorageException(FULL);
        }
        return log.append(events, undoes);
    }

    @Override
    public void append(UUID step, List<Event> events) {
        if (full) {
            throw new StorageException(FULL);
        }
        log.append(step, events);
    }
}
