// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.plain;

import dev.cairn.progress.Status;
import dev.cairn.roadmap.Hours;
import dev.cairn.roadmap.Level;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words and figures as foreign files have them.
public final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,5})(?:\\s{0,3}[-–]\\s{0,3}(\\d{1,5}))?\\s{0,3}(?:h|hours?)?");
    private static final int LONGEST_ADDRESS = 2_000;

    private Words() {}

    /// The text in one line.
    public static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// The file's name without folders and ending.
    public static String baseName(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// What a check mark is called by those who keep outlines, and our own words.
    public static Optional<Status> status(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "checked", "true", "yes", "1", "done", "complete", "completed" ->
                    Optional.of(Status.DONE);
            case "indeterminate", "mixed", "partial", "learning", "in progress", "started" ->
                    Optional.of(Status.LEARNING);
            case "skipped", "cancelled", "canceled" -> Optional.of(Status.SKIPPED);
            case "unchecked", "false", "no", "0", "todo" -> Optional.of(Status.TODO);
            default -> Optional.empty();
        };
    }

    public static Optional<Hours> hours(String text) {
        var match = HOURS.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var low = Integer.parseInt(match.group(1));
        var high = match.group(2) == null ? low : Integer.parseInt(match.group(2));
        return Optional.of(new Hours(Math.min(low, high), Math.max(low, high)));
    }

    public static Optional<Level> level(String word) {
        for (var level : Level.values()) {
            if (level.word().equals(word.strip())) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /// An address of the web; of any other kind none.
    public static Optional<URI> web(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            var address = new URI(text.strip());
            var web =
                    address.getHost() != null
                            && ("https".equalsIgnoreCase(address.getScheme())
                                    || "http".equalsIgnoreCase(address.getScheme()));
            return web ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
