// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.progress.Status;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The mark at the start of a list item: `[x]` and its relatives in the wild.
record BoxMark(Status status, String rest, boolean repaired) {
    /// A box, then either white space, the end, or (mended) the text right behind it. `[C] (https…`
    /// and `[Title](https…` are links, not boxes.
    private static final Pattern BOX =
            Pattern.compile("^\\[([ xX/\\->]?)](?![(\\[:])(\\s*)(.*)$", Pattern.DOTALL);

    private static final Map<String, Status> SIGNS =
            Map.of(
                    "☐",
                    Status.TODO,
                    "⬜",
                    Status.TODO,
                    "🔲",
                    Status.TODO,
                    "☑",
                    Status.DONE,
                    "✅",
                    Status.DONE,
                    "✔",
                    Status.DONE,
                    "🟩",
                    Status.DONE,
                    "🟨",
                    Status.LEARNING,
                    "🟧",
                    Status.LEARNING);

    static Optional<BoxMark> of(String item) {
        var text = item.strip();
        var match = BOX.matcher(text);
        if (match.matches()) {
            var status =
                    switch (match.group(1)) {
                        case "x", "X" -> Status.DONE;
                        case "/" -> Status.LEARNING;
                        case "-" -> Status.SKIPPED;
                        default -> Status.TODO;
                    };
            var loose =
                    match.group(1).isEmpty()
                            || match.group(2).isEmpty() && !match.group(3).isEmpty();
            return Optional.of(new BoxMark(status, match.group(3).strip(), loose));
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> text.startsWith(sign.getKey()))
                .findFirst()
                .map(
                        sign ->
                                new BoxMark(
                                        sign.getValue(),
                                        text.substring(sign.getKey().length())
                                                .replaceFirst("^\\uFE0F", "")
                                                .strip(),
                                        false));
    }
}
