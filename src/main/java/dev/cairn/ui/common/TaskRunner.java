// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one way to work off the FX thread. Tests use one that works at once.
public interface TaskRunner {
    /// Makes a change in the background, one after the other in the order asked, then hands over
    /// what came of it on the FX thread. What was asked is done even if the window closes.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Computes or reads something in the background, beside the changes, in the order asked. When
    /// the window closes, what is left is dropped.
    <T> void compute(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
