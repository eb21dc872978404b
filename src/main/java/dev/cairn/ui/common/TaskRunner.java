// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one way to work off the FX thread. Tests use one that works at once.
public interface TaskRunner {
    /// Does the work in the background, one work after the other in the order asked, then hands
    /// over what came of it on the FX thread.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
