// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import java.util.Objects;

/// A row of the log as it is written, also one that this version cannot read: the way in which logs
/// travel between devices. What is not there is null.
///
/// @param flag 1 or 0
public record LogRow(
        String id,
        String at,
        String device,
        String step,
        String undoes,
        String kind,
        String about,
        String value,
        Integer flag,
        String since,
        String replaces) {
    public LogRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(value, "value");
    }
}
