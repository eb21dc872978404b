// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage;

import dev.cairn.storage.bundle.BundleFile;

import java.io.IOException;

/// What the learner is told of a file that cannot be read or written.
final class Why {
    private Why() {}

    static Object of(IOException problem) {
        return problem instanceof BundleFile.Unreadable unreadable
                ? unreadable.what()
                : problem.getMessage();
    }
}
