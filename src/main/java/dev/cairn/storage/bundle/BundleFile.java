// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.bundle;

import dev.cairn.storage.file.WholeFile;
import dev.cairn.storage.log.LogRow;
import dev.cairn.text.Message;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// One file with everything: a zip with `cairn.json`, which says what it is, `events.jsonl` with
/// one event a line, `roadmaps/` and `paths/`, and `settings.json`. See `docs/backup.md`.
public final class BundleFile {
    private static final int FORMAT = 1;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private static final String HEAD = "cairn.json";
    private static final String EVENTS = "events.jsonl";
    private static final String SETTINGS = "settings.json";
    private static final Pattern OWN = Pattern.compile("(roadmaps|paths)/[^/\\\\:]{1,120}\\.yaml");

    private static final JsonMapper JSON = new JsonMapper();

    private BundleFile() {}

    /// Writes the file whole and reads it back, or leaves all as it was.
    public static void write(Bundle bundle, Instant now, Path file) throws IOException {
        var target = file.toAbsolutePath();
        var part = Files.createTempFile(target.getParent(), ".", ".part");
        try {
            Files.write(part, bytes(bundle, now));
            if (!read(part).equals(bundle)) {
                throw new IOException(Message.of("bundle.unequal").toString());
            }
            WholeFile.settle(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] bytes(Bundle bundle, Instant now) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var head =
                    JSON.createObjectNode()
                            .put("format", FORMAT)
                            .put("made", now.toString())
                            .put("device", bundle.device())
                            .put("events", bundle.rows().size());
            put(zip, HEAD, head.toString() + "\n");
            var lines = new StringBuilder();
            bundle.rows().forEach(row -> lines.append(RowJson.of(row)).append('\n'));
            put(zip, EVENTS, lines.toString());
            for (var each : bundle.files().entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
            if (bundle.settings().isPresent()) {
                put(zip, SETTINGS, bundle.settings().get());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        // The same content gives the same file.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /// @throws Unreadable if it is no such file, a damaged one, or one of a newer version
    /// @throws IOException if it cannot be read
    public static Bundle read(Path file) throws IOException {
        var texts = texts(file);
        var head = json(texts, HEAD, file);
        if (head.path("format").asInt(0) != FORMAT) {
            throw new Unreadable(
                    head.path("format").asInt(0) > FORMAT
                            ? Message.of("bundle.newer", file)
                            : Message.of("bundle.foreign", file));
        }
        var rows = rows(texts.getOrDefault(EVENTS, ""), file);
        if (rows.size() != head.path("events").asInt(-1)) {
            throw new Unreadable(Message.of("bundle.damaged", file));
        }
        var own = new TreeMap<>(texts);
        own.keySet().removeIf(name -> !OWN.matcher(name).matches());
        return new Bundle(
                head.path("device").asString(""),
                rows,
                own,
                Optional.ofNullable(texts.get(SETTINGS)));
    }

    private static Map<String, String> texts(Path file) throws IOException {
        if (!beginsLikeZip(file)) {
            throw new Unreadable(Message.of("bundle.foreign", file));
        }
        var texts = new TreeMap<String, String>();
        var left = MOST_BYTES;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unreadable(Message.of("bundle.foreign", file));
            }
            for (var entry : zip.stream().toList()) {
                if (isOurs(entry.getName())) {
                    try (var content = zip.getInputStream(entry)) {
                        var bytes = content.readNBytes(left + 1);
                        left -= bytes.length;
                        if (left < 0) {
                            throw new Unreadable(Message.of("bundle.large", file));
                        }
                        requireSound(entry, bytes);
                        texts.put(entry.getName(), text(bytes));
                    }
                }
            }
        } catch (ZipException | CharacterCodingException | EOFException problem) {
            throw new Unreadable(Message.of("bundle.damaged", file));
        }
        return texts;
    }

    /// Or is cut off before it could.
    private static boolean beginsLikeZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var begin = content.readNBytes(2);
            return Arrays.equals(begin, Arrays.copyOf(new byte[] {'P', 'K'}, begin.length));
        }
    }

    /// What reads a zip by its directory does not look at the sums.
    private static void requireSound(ZipEntry entry, byte[] bytes) throws ZipException {
        var sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("the sum of " + entry + " is another");
        }
    }

    private static boolean isOurs(String name) {
        return List.of(HEAD, EVENTS, SETTINGS).contains(name) || OWN.matcher(name).matches();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static JsonNode json(Map<String, String> texts, String name, Path file)
            throws Unreadable {
        try {
            if (texts.containsKey(name)
                    && JSON.readTree(texts.get(name)) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException problem) {
            throw new Unreadable(Message.of("bundle.damaged", file));
        }
        throw new Unreadable(Message.of("bundle.foreign", file));
    }

    private static List<LogRow> rows(String lines, Path file) throws Unreadable {
        var rows = new ArrayList<LogRow>();
        var number = 0;
        for (var line : (Iterable<String>) lines.lines()::iterator) {
            number++;
            try {
                rows.add(RowJson.read(JSON.readTree(line)));
            } catch (JacksonException | NullPointerException problem) {
                throw new Unreadable(Message.of("bundle.line", file, number));
            }
        }
        return rows;
    }

    /// A file that holds not what is looked for, with a sentence for the learner.
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Message what;

        Unreadable(Message what) {
            super(what.toString());
            this.what = what;
        }

        public Message what() {
            return what;
        }
    }
}
