// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import java.util.List;

/// Reads roadmaps, paths and postings into a [Library].
public final class LibraryReader {
    /// @param problems of the files that were left out
    public record Read(Library library, List<Problem> problems) {}

    private LibraryReader() {}

    /// What ships with the program.
    public static Library shipped() {
        throw new IllegalStateException("skeleton");
    }

    /// The library with the learner's own roadmaps; a file with errors is left out.
    public static Read join(Library shipped, List<Source> own) {
        throw new IllegalStateException("skeleton");
    }

    /// Every problem of these roadmap and path files, read together with the library.
    public static List<Problem> validate(List<Source> files, Library library) {
        throw new IllegalStateException("skeleton");
    }
}
