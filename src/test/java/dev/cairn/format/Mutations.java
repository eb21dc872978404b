// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Files as no program writes them: cut, doubled, mixed up.
public final class Mutations {
    private static final Path FOLDER = Path.of("src/test/resources/foreign");
    private static final String SIGNS =
            "<>&\"'{}[]();:=,|/\\-+*#%!?@~^$ \t\n\r\u0000\u0007\u00A0\u2028\uFEFF\uD83D\uDE80é中٣";

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    public static String fixture(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Some changes of the text, or now and then signs alone.
    public String of(String text, String... words) {
        if (random.nextInt(10) == 0) {
            return noise(words, random.nextInt(200));
        }
        var changed = new StringBuilder(text);
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            change(changed, words);
        }
        return changed.toString();
    }

    private void change(StringBuilder text, String... words) {
        var from = random.nextInt(text.length() + 1);
        var to = Math.min(text.length(), from + random.nextInt(40));
        var piece = text.substring(from, to);
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, piece.repeat(1 + random.nextInt(4)));
            case 2 -> text.setLength(from);
            case 3 -> text.replace(from, to, new StringBuilder(piece).reverse().toString());
            case 4 -> text.insert(random.nextInt(text.length() + 1), piece);
            default -> text.insert(from, noise(words, 1 + random.nextInt(3)));
        }
    }

    private String noise(String[] words, int length) {
        var noise = new StringBuilder();
        for (int index = 0; index < length; index++) {
            if (words.length > 0 && random.nextBoolean()) {
                noise.append(words[random.nextInt(words.length)]);
            } else {
                noise.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return noise.toString();
    }
}
