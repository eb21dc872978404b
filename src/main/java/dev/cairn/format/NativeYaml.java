// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

import dev.cairn.roadmap.Roadmap;

/// Writes a roadmap in the native format 1.
public final class NativeYaml {
    private NativeYaml() {}

    public static String write(Roadmap roadmap) {
        throw new IllegalStateException("skeleton");
    }
}
