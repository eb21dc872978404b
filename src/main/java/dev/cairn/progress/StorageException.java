// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

/// The learner's data could not be read or written. The message is a sentence for the learner: what
/// happened and what to do.
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageException(String message) {
        super(message);
    }
}
