// SPDX-License-Identifier: Apache-2.0
/// One file with everything of a learner: for backups, for another machine, and for a folder that
/// some service keeps in step.
package dev.cairn.storage.bundle;
