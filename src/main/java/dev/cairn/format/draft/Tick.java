// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

import dev.cairn.progress.Status;

import java.time.Instant;
import java.util.Optional;

/// How far a skill is learned, as a file says it.
///
/// @param since when that came to be, where the file says so
public record Tick(Status status, Optional<Instant> since) {
    public static final Tick NONE = new Tick(Status.TODO, Optional.empty());

    public static Tick of(Status status) {
        return new Tick(status, Optional.empty());
    }
}
