// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import java.nio.file.Path;

/// What stands around a window and outlives it: the language, and which data is open.
interface Home {
    /// The data in the window.
    LearnerData data();

    /// Whether the data is a made-up learner's, to look around in.
    boolean isSample();

    /// Makes the window anew, with all its words in that language.
    void speak(Language language);

    /// Makes the window anew with a made-up learner's data, in a folder that goes away.
    void showSample();

    /// Goes back to the learner's own data; what was done to the sample is dropped.
    void leaveSample();

    /// Goes on in another folder: with what is there, or, where it is empty, with a copy of all.
    void move(Path folder);
}
