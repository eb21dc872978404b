// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.archive;

import dev.cairn.format.Source;
import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Text;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The texts found so far, how much they are, and what was left out.
final class Gathering {
    private final Problems problems;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, List<String>> leftOut = new LinkedHashMap<>();
    private int entries;
    private long bytes;
    private boolean isOver;

    Gathering(Problems problems) {
        this.problems = problems;
    }

    /// Whether nothing more is to be read.
    boolean isOver() {
        return isOver;
    }

    void stop(String key, Object... arguments) {
        isOver = true;
        problems.error(0, 0, key, arguments);
    }

    void countEntry() {
        if (++entries > Limits.ARCHIVE_FILES && !isOver) {
            stop("problem.archive.files", Limits.ARCHIVE_FILES);
        }
    }

    /// How many bytes may still come.
    long room() {
        return Limits.ARCHIVE_BYTES - bytes;
    }

    /// @param content one byte more than a file may have, where it has more
    void add(String name, byte[] content) {
        bytes += content.length;
        if (bytes > Limits.ARCHIVE_BYTES) {
            stopAtBytes();
        } else if (content.length > Limits.BYTES) {
            leaveOut("repair.archive.large", name);
        } else {
            Decoder.decode(content)
                    .ifPresentOrElse(
                            decoded -> add(name, decoded),
                            () -> leaveOut("repair.archive.binary", name));
        }
    }

    void stopAtBytes() {
        stop("problem.archive.bytes", Limits.ARCHIVE_BYTES / (1024 * 1024));
    }

    private void add(String name, Decoder.Decoded decoded) {
        texts.add(new Text(new Source(name, decoded.text())));
        if (decoded.isGuessed()) {
            leaveOut("repair.archive.encodings", name);
        }
    }

    /// @param key of a sentence that takes how many there are, and the name of the first
    void leaveOut(String key, String name) {
        leftOut.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
    }

    Archive archive() {
        if (texts.isEmpty() && !isOver) {
            stop("problem.archive.nothing");
        }
        var repairs = new ArrayList<Message>();
        leftOut.forEach(
                (key, names) -> repairs.add(Message.of(key, names.size(), names.getFirst())));
        return new Archive(
                texts.stream().sorted(Comparator.comparing(Text::name)).toList(), repairs);
    }
}
