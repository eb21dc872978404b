// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.roadmap.Slug;

import java.util.Optional;

/// Ids as they stand in files, checked before they become ids.
final class Ids {
    private static final int FORMAT = 1;

    private Ids() {}

    static void checkFormat(Fields fields) {
        if (!fields.isMapping()) {
            return;
        }
        if (!fields.has("format")) {
            fields.problem("format", "the file wants “format: 1” as its first line");
            return;
        }
        fields.whole("format")
                .ifPresent(
                        format -> {
                            if (format != FORMAT) {
                                fields.problem(
                                        "format",
                                        "the file is of format "
                                                + format
                                                + "; this Cairn reads format "
                                                + FORMAT);
                            }
                        });
    }

    static Optional<String> required(Fields fields, String key) {
        var text = fields.required(key);
        if (text.isBlank()) {
            return Optional.empty();
        }
        return valid(fields, fields.place(key), text, "“" + key + "”")
                ? Optional.of(text)
                : Optional.empty();
    }

    static boolean check(Fields fields, Scalar text, String what) {
        return valid(fields, text, text.text(), what);
    }

    private static boolean valid(Fields fields, Node place, String text, String what) {
        if (Slug.isValid(text)) {
            return true;
        }
        var better = Slug.of(text);
        fields.problem(
                place,
                what
                        + " is lower-case letters, digits and single hyphens, not “"
                        + text
                        + "”"
                        + (better.isEmpty() ? "" : "; write “" + better + "”"));
        return false;
    }
}
