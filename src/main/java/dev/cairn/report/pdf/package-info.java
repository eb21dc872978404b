// SPDX-License-Identifier: Apache-2.0
/// The pages of a report as PDF.
package dev.cairn.report.pdf;
