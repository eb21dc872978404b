// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

import dev.cairn.text.Wording;

import java.util.Locale;

/// What a requirement still lacks before it counts.
public enum Lack {
    /// It counts.
    NOTHING,
    /// The skill is not done.
    LEARN,
    /// Done so long ago that the path no longer counts it, until the learner refreshes it.
    REFRESH,
    /// Done, but the path wants its checks ticked or a note of what was done.
    PRACTISE,
    /// Done, but the path wants a link or a file that shows it.
    PROVE;

    /// Whether the skill is done and only something must be recorded: no hours of learning.
    public boolean isConfirmation() {
        return this == REFRESH || this == PRACTISE || this == PROVE;
    }

    /// The word used in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The skill with what it lacks, to be named in a list: `git (wants proof)`.
    public String named(String title, Wording wording) {
        return wording.of("lack.named." + open(), title);
    }

    /// The same as something said: `git wants proof`, `git is open`.
    public String said(String title, Wording wording) {
        return wording.of("lack.said." + open(), title);
    }

    private String open() {
        return isConfirmation() ? word() : LEARN.word();
    }
}
