// SPDX-License-Identifier: Apache-2.0
/// The charts of a report, in the units of a drawing.
package dev.cairn.report.picture;
