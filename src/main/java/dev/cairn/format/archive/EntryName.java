// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the name of a file in an archive tells of it.
enum EntryName {
    /// May hold a roadmap.
    TEXT,
    /// Would lead out of the archive.
    OUTSIDE,
    /// An archive in the archive.
    NESTED,
    /// Pictures, programs, hidden files.
    OTHER;

    private static final Set<String> TEXTS =
            Set.of(
                    "csv",
                    "dot",
                    "gv",
                    "json",
                    "markdown",
                    "md",
                    "mdown",
                    "mermaid",
                    "mm",
                    "mmd",
                    "opml",
                    "tsv",
                    "txt",
                    "xml",
                    "yaml",
                    "yml");
    private static final Set<String> ARCHIVES =
            Set.of("7z", "bz2", "gz", "jar", "rar", "tar", "tgz", "xz", "zip", "zst");

    /// The name with slashes, whatever program wrote it.
    static String slashed(String name) {
        return name.replace('\\', '/');
    }

    static EntryName of(String name) {
        var parts = List.of(slashed(name).split("/", -1));
        if (parts.getFirst().isEmpty()
                || parts.getFirst().matches("[A-Za-z]:.*")
                || parts.contains("..")
                || name.chars().anyMatch(Character::isISOControl)) {
            return OUTSIDE;
        }
        var isHidden =
                parts.stream()
                        .anyMatch(
                                part ->
                                        part.startsWith(".") && part.length() > 1
                                                || part.equals("__MACOSX")
                                                || part.equals("node_modules"));
        var last = parts.getLast().toLowerCase(Locale.ROOT);
        var ending = last.substring(last.lastIndexOf('.') + 1);
        if (isHidden || ending.equals(last)) {
            return OTHER;
        }
        return ARCHIVES.contains(ending) ? NESTED : TEXTS.contains(ending) ? TEXT : OTHER;
    }
}
