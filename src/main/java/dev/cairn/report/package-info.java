// SPDX-License-Identifier: Apache-2.0
/// The learner's progress as a document to keep or to hand on: [ProgressReport] holds what it says;
/// what its [ReportOptions] ask for, in the words of [ReportWords]; the writers are in `file` and
/// `json`, the pages of HTML in `src/main/jte`. Private notes are in a report only where they are
/// asked for. Knows the domain only: no window, no data folder.
package dev.cairn.report;
