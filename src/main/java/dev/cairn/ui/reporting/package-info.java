// SPDX-License-Identifier: Apache-2.0
/// Exporting the progress report to a file.
package dev.cairn.ui.reporting;
