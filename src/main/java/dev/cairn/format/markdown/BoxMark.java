// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import dev.cairn.progress.Status;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The mark at the start of a list item: `[x]` and its relatives in the wild. Signs such as `[!]`
/// or `[>]` say something else than how far it is: still to do.
record BoxMark(Status status, String rest, boolean repaired) {
    /// A box, then either white space, the end, or (mended) the text right behind it. `[C] (https…`
    /// and `[Title](https…` are links, not boxes; `[x][Title](https…` is a box before a link.
    private static final Pattern BOX =
            Pattern.compile(
                    "^\\[([ xX✓✔✅☑/\\->!?<*+~\"]?)]"
                            + "(?![(:])(?!\\[[^\\[\\]]{0,200}](?!\\())(\\s*)(.*)$",
                    Pattern.DOTALL);

    private static final Map<Integer, Status> SIGNS = new HashMap<>();

    static {
        "☐⬜🔲🔳⬛🟥".codePoints().forEach(sign -> SIGNS.put(sign, Status.TODO));
        "☑✅✔🟩".codePoints().forEach(sign -> SIGNS.put(sign, Status.DONE));
        "🟨🟧".codePoints().forEach(sign -> SIGNS.put(sign, Status.LEARNING));
    }

    static Optional<BoxMark> of(String item) {
        var text = item.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var match = BOX.matcher(text);
        if (match.matches()) {
            var status =
                    switch (match.group(1)) {
                        case "x", "X", "✓", "✔", "✅", "☑" -> Status.DONE;
                        case "/" -> Status.LEARNING;
                        case "-" -> Status.SKIPPED;
                        default -> Status.TODO;
                    };
            var loose =
                    match.group(1).isEmpty()
                            || match.group(2).isEmpty() && !match.group(3).isEmpty();
            return Optional.of(new BoxMark(status, match.group(3).strip(), loose));
        }
        var end = text.offsetByCodePoints(0, 1);
        return Optional.ofNullable(SIGNS.get(text.codePointAt(0)))
                .map(
                        status ->
                                new BoxMark(
                                        status,
                                        text.substring(end).replaceFirst("^\\uFE0F", "").strip(),
                                        false));
    }
}
