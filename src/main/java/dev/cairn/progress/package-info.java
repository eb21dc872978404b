// SPDX-License-Identifier: Apache-2.0
/// What is learned: events, and the [Progress] folded from them. Pure values; the one seam is
/// [EventLog], where the database begins.
package dev.cairn.progress;
