// SPDX-License-Identifier: Apache-2.0
/// What a report is to say: chosen once, for all formats.
package dev.cairn.report.options;
