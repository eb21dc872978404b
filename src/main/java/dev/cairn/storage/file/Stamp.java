// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// A moment as part of a file's name: `20261123T101500Z`.
public final class Stamp {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern SHAPE = Pattern.compile("\\d{8}T\\d{6}Z");

    private Stamp() {}

    /// The moment in a file's name; none where there is no such one.
    public static Optional<Instant> in(String name) {
        var found = SHAPE.matcher(name);
        try {
            return found.find()
                    ? Optional.of(FORM.parse(found.group(), Instant::from))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static String of(Instant moment) {
        return FORM.format(moment);
    }
}
