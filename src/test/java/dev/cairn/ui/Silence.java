// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui;

import dev.cairn.ui.common.Notices;

/// Says nothing to anybody.
public final class Silence implements Notices {
    @Override
    public void say(String sentence) {}

    @Override
    public void changed(String sentence, Runnable undo) {}

    @Override
    public void failed(String sentence) {}
}
