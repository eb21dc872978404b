// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.archive;

import dev.cairn.format.draft.Limits;
import dev.cairn.format.draft.Problems;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads a zip from its beginning to its end, so that entries cannot lie over each other, and
/// counts what really comes out, whatever the entries say of their size.
final class ZipReader {
    /// What may be unpacked only to pass over it.
    private static final long PASSED_BYTES = 4L * Limits.ARCHIVE_BYTES;

    private final Gathering gathering;
    private long passed;

    private ZipReader(Problems problems) {
        gathering = new Gathering(problems);
    }

    static Archive read(byte[] bytes, Problems problems) {
        var reader = new ZipReader(problems);
        if (bytes.length > Limits.ARCHIVE_BYTES) {
            reader.gathering.stopAtBytes();
        } else if (!reader.tryNames(bytes, StandardCharsets.UTF_8)) {
            reader = new ZipReader(problems);
            reader.tryNames(bytes, StandardCharsets.ISO_8859_1);
        }
        return reader.gathering.archive();
    }

    /// @return whether the names can be read in this encoding
    private boolean tryNames(byte[] bytes, Charset names) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(zip, entry);
                if (gathering.isOver()) {
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException problem) {
            var isName =
                    problem instanceof IllegalArgumentException
                            || String.valueOf(problem.getMessage()).contains("entry name");
            if (isName && !names.equals(StandardCharsets.ISO_8859_1)) {
                return false;
            }
            gathering.stop("problem.archive.broken");
        }
        return true;
    }

    private void take(ZipInputStream zip, ZipEntry entry) throws IOException {
        gathering.countEntry();
        if (gathering.isOver()) {
            return;
        }
        var name = entry.getName();
        switch (EntryName.of(name)) {
            case TEXT -> {
                var most = (int) Math.min(gathering.room(), Limits.BYTES) + 1;
                gathering.add(EntryName.slashed(name), zip.readNBytes(most));
            }
            case OUTSIDE -> gathering.leaveOut("repair.archive.outside", name);
            case NESTED -> gathering.leaveOut("repair.archive.nested", name);
            case OTHER -> {}
        }
        pass(zip);
    }

    /// The rest of the entry has to be unpacked to come to the next one.
    private void pass(ZipInputStream zip) throws IOException {
        var buffer = new byte[64 * 1024];
        for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            passed += count;
            if (gathering.isOver() || passed > PASSED_BYTES) {
                if (!gathering.isOver()) {
                    gathering.stopAtBytes();
                }
                return;
            }
        }
    }
}
