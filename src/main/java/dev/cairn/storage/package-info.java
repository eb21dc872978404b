// SPDX-License-Identifier: Apache-2.0
/// The learner's data on disk: the event log in SQLite, the learner's own roadmap files, settings,
/// and the folder that holds them. The one place that knows SQL.
package dev.cairn.storage;
