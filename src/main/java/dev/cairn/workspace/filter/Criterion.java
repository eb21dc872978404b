// SPDX-License-Identifier: Apache-2.0
package dev.cairn.workspace.filter;

import dev.cairn.career.PathId;
import dev.cairn.progress.Status;
import dev.cairn.roadmap.Kind;
import dev.cairn.roadmap.Level;

/// One thing a skill may be chosen by.
public sealed interface Criterion {
    record OfStatus(Status status) implements Criterion {}

    record OfLevel(Level level) implements Criterion {}

    record OfKind(Kind kind) implements Criterion {}

    /// The path names the skill, for whatever.
    record AskedBy(PathId path) implements Criterion {}

    /// The path still lacks the skill, or something of it, before it is ready.
    record MissingFor(PathId path) implements Criterion {}

    /// Neither done nor skipped, and so is nothing that it needs first: one could begin today.
    record CanStart() implements Criterion {}

    /// See [dev.cairn.progress.Missed].
    record PassedOver() implements Criterion {}
}
