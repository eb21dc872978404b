// SPDX-License-Identifier: Apache-2.0
package dev.cairn.text;

import java.util.List;
import java.util.stream.Stream;

/// A sentence that is put into a language only where it is shown: what is wrong in a file, what was
/// mended, why something could not be saved.
///
/// @param key of a pattern in `messages.properties`
/// @param arguments what fills the pattern: texts, numbers and further messages
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key) {
        return new Message(key, List.of());
    }

    /// Null, as the message of an exception may be, is written as Java writes it.
    public static Message of(String key, Object... arguments) {
        return new Message(
                key,
                Stream.of(arguments)
                        .<Object>map(argument -> argument == null ? "null" : argument)
                        .toList());
    }

    public String in(Wording wording) {
        return wording.of(key, arguments.toArray());
    }

    /// In English, as scripts and logs have it.
    @Override
    public String toString() {
        return in(Wording.ENGLISH);
    }
}
