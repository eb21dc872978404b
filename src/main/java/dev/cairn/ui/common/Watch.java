// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Shows work that takes long, with its name, for as long as it lasts, and lets one cancel it.
public interface Watch {
    /// Work that may be cancelled: it looks from time to time whether it was, and then leaves all
    /// as it found it.
    @FunctionalInterface
    interface Work<T> {
        /// @throws CancellationException if it left off
        T call(BooleanSupplier isCancelled) throws Exception;

        /// @throws CancellationException if it was cancelled
        static void leaveOffIf(BooleanSupplier isCancelled) {
            if (isCancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }
    }

    /// The same work, under watch. To be called on the FX thread. Cancelled before it began, it
    /// throws a [CancellationException].
    <T> Callable<T> over(String title, Work<T> work);

    /// Watches nothing.
    Watch NONE =
            new Watch() {
                @Override
                public <T> Callable<T> over(String title, Work<T> work) {
                    return () -> work.call(() -> false);
                }
            };
}
