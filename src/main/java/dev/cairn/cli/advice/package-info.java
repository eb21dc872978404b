// SPDX-License-Identifier: Apache-2.0
/// Advice for a starting point on the command line: what was answered, and how the ranking is told.
package dev.cairn.cli.advice;
