// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

/// Says quietly what happened. Sentences for the learner.
public interface Notices {
    void say(String sentence);

    /// Says what was changed, with a way to take back just that at once.
    void changed(String sentence, Runnable undo);

    /// Says what went wrong, that nothing was lost, and what to do. Stays until it is closed.
    void failed(String sentence);
}
