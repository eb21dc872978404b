// SPDX-License-Identifier: Apache-2.0
/// The learner's data on disk: the folder that holds it, where that is, copies of it, the learner's
/// own files, and settings. The event log is in `log`.
package dev.cairn.storage;
