// SPDX-License-Identifier: Apache-2.0
/// The report as a file: one writer per format, and [ReportFile], which puts it into its place.
package dev.cairn.report.file;
