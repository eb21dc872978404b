// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

/// No window can be opened here. The message is one sentence that says what to do.
public final class NoDisplayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoDisplayException(String message, Throwable cause) {
        super(message, cause);
    }
}
