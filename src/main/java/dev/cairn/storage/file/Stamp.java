// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A moment as part of a file's name: `20261123T101500Z`.
public final class Stamp {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Stamp() {}

    public static String of(Instant moment) {
        return FORM.format(moment);
    }
}
