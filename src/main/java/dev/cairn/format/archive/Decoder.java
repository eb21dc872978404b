// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.archive;

import dev.cairn.format.Source;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Text;
import dev.cairn.text.Message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Makes a text of a file's bytes: UTF-8, or UTF-16 where a mark says so, or else windows-1252, in
/// which old programs write.
public final class Decoder {
    /// @param isGuessed whether the bytes were neither UTF-8 nor UTF-16
    record Decoded(String text, boolean isGuessed) {}

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Of so many letters at most one may be a control sign in a text.
    private static final int CONTROL_SHARE = 50;

    private Decoder() {}

    /// @param problems is added to, where there is no text
    /// @param repairs is added to, where the encoding had to be guessed
    public static Optional<Text> text(
            String name, byte[] bytes, Problems problems, List<Message> repairs) {
        if (bytes.length > Limits.BYTES) {
            problems.error(0, 0, "problem.archive.large", Limits.BYTES / (1024 * 1024));
            return Optional.empty();
        }
        var decoded = decode(bytes);
        if (decoded.isEmpty()) {
            problems.error(0, 0, "problem.archive.binary");
        } else if (decoded.get().isGuessed()) {
            repairs.add(Message.of("repair.archive.encoding", name));
        }
        return decoded.map(found -> new Text(new Source(name, found.text())));
    }

    /// None for what is no text.
    static Optional<Decoded> decode(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        for (var each : bytes) {
            if (each == 0) {
                return Optional.empty();
            }
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> new Decoded(text, false))
                .or(() -> guessed(bytes));
    }

    private static Optional<Decoded> marked(byte[] bytes, int mark, Charset charset) {
        return strict(bytes, mark, charset)
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> new Decoded(text, false))
                .or(() -> mark == 3 ? guessed(bytes) : Optional.empty());
    }

    private static Optional<Decoded> guessed(byte[] bytes) {
        var text = new String(bytes, WINDOWS);
        var odd =
                text.chars()
                        .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFD)
                        .count();
        return text.indexOf('\0') >= 0 || odd > text.length() / CONTROL_SHARE
                ? Optional.empty()
                : Optional.of(new Decoded(text, true));
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            var rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
