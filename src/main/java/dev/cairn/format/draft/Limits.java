// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.draft;

/// How much one file may hold. Beyond that it is refused with a clear sentence, so that no file,
/// made by mistake or on purpose, takes the machine's memory or the learner's time.
public final class Limits {
    /// Bytes of one file, and of all files that an archive unpacks to.
    public static final int BYTES = 16 * 1024 * 1024;

    public static final int ARCHIVE_BYTES = 64 * 1024 * 1024;
    public static final int ARCHIVE_FILES = 5_000;

    /// Skills of one file.
    public static final int ITEMS = 50_000;

    /// How deep lists, elements and objects may lie in each other.
    public static final int DEPTH = 200;

    /// Letters of a title; what is longer is cut, which is a repair.
    public static final int TITLE = 1_000;

    /// Letters of any other text.
    public static final int TEXT = 20_000;

    private Limits() {}
}
