// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A moment as part of a file's name: `20261123T101500Z`.
final class Stamp {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Stamp() {}

    static String of(Instant moment) {
        return FORM.format(moment);
    }
}
