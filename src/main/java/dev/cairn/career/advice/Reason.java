// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

import dev.cairn.career.PathId;

/// What speaks for a path (a weight from 1 to 3) or against it (from -3 to -1).
public record Reason(PathId path, int weight, Claim claim) {
    public boolean isFor() {
        return weight > 0;
    }
}
