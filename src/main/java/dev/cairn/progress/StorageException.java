// SPDX-License-Identifier: Apache-2.0
package dev.cairn.progress;

import dev.cairn.text.Message;

/// The learner's data could not be read or written. The message is a sentence for the learner: what
/// happened and what to do.
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    public StorageException(Message sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    public StorageException(Message sentence) {
        this(sentence, null);
    }

    /// The message, to be put into the learner's language; [#getMessage] has it in English.
    public Message sentence() {
        return sentence;
    }
}
