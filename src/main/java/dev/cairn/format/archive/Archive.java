// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.archive;

import dev.cairn.format.draft.Problems;
import dev.cairn.format.draft.Text;
import dev.cairn.text.Message;

import java.nio.file.Path;
import java.util.List;

/// The texts of a zip or a folder, sorted by name, names with slashes between their folders.
///
/// @param repairs what was left out and would be missed
public record Archive(List<Text> files, List<Message> repairs) {
    public Archive {
        files = List.copyOf(files);
        repairs = List.copyOf(repairs);
    }

    /// Whether the bytes begin as those of a zip do.
    public static boolean isZip(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    /// @param problems is added to; what came before a fault is there all the same
    public static Archive ofZip(byte[] bytes, Problems problems) {
        return ZipReader.read(bytes, problems);
    }

    /// Links are not followed.
    ///
    /// @param problems is added to
    public static Archive ofFolder(Path folder, Problems problems) {
        return FolderReader.read(folder, problems);
    }
}
