// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career;

/// What a learner is told about a career path, worst first. It speaks of skills only; what postings
/// ask beyond them is said beside it.
public enum Verdict {
    /// A blocker is open, or too little of the must-haves is there.
    NOT_YET,
    /// Apply as a stretch.
    ALMOST,
    /// Apply now.
    READY,
    /// Apply now, with more than is asked.
    STRONG;

    public boolean mayApply() {
        return this == READY || this == STRONG;
    }
}
