// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.file;

import dev.cairn.format.tree.Fields;
import dev.cairn.format.tree.Node;
import dev.cairn.format.tree.Node.Scalar;
import dev.cairn.roadmap.Slug;
import dev.cairn.text.Message;

import java.util.Optional;
import java.util.function.Supplier;

/// Ids as they stand in files, checked before they become ids.
final class Ids {
    private static final int FORMAT = 1;

    private Ids() {}

    static void checkFormat(Fields fields) {
        if (!fields.isMapping()) {
            return;
        }
        if (!fields.has("format")) {
            fields.problem("format", "problem.file.format");
            return;
        }
        fields.whole("format")
                .ifPresent(
                        format -> {
                            if (format != FORMAT) {
                                fields.problem(
                                        "format", "problem.file.format.other", format, FORMAT);
                            }
                        });
    }

    static Optional<String> required(Fields fields, String key) {
        var text = fields.required(key);
        if (text.isBlank()) {
            return Optional.empty();
        }
        return valid(fields, fields.place(key), text, () -> Message.of("problem.thing.key", key))
                ? Optional.of(text)
                : Optional.empty();
    }

    /// @param what the key of what the id is of
    static boolean check(Fields fields, Scalar text, String what) {
        return valid(fields, text, text.text(), () -> Message.of(what));
    }

    private static boolean valid(Fields fields, Node place, String text, Supplier<Message> what) {
        if (Slug.isValid(text)) {
            return true;
        }
        var better = Slug.of(text);
        if (better.isEmpty()) {
            fields.problem(place, "problem.id", what.get(), text);
        } else {
            fields.problem(place, "problem.id.better", what.get(), text, better);
        }
        return false;
    }
}
