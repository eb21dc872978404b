// SPDX-License-Identifier: Apache-2.0
/// The learner's progress as a document to keep or to hand on: [ProgressReport] holds what it says;
/// the writers are in `file` and `json`. Private notes are in no report. Knows the domain only: no
/// window, no data folder.
package dev.cairn.report;
