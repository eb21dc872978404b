// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

/// Recognises a file by its content and reads it as what it would bring into the library.
public final class Importer {
    private Importer() {}

    public static Intake read(Source source, Library library) {
        throw new IllegalStateException("skeleton");
    }
}
