// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.shell;

import java.nio.file.Path;

/// What stands around a window and outlives it: the language, and which data is open.
interface Home {
    /// The folder of the data in the window.
    Path folder();

    /// Makes the window anew, with all its words in that language.
    void speak(Language language);
}
