// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// An event as it stands in the log.
///
/// @param id time-ordered (UUIDv7), and later than that of every entry that was known when this one
///   was made, whatever the clock said
/// @param step what was done in one go and is undone in one go shares a step
/// @param undoes the step that this one takes back
public record Entry(
        UUID id, Instant at, String device, UUID step, Optional<UUID> undoes, Event event) {
    /// The order in which entries count. It is the same on every device, in whichever order they
    /// arrive there.
    public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::id);
}
