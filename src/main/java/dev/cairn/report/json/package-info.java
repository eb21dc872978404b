// SPDX-License-Identifier: Apache-2.0
/// Progress as JSON: the report for other programs, and the shapes that it shares with the command
/// line. Field names are spelled out here and stay as they are.
package dev.cairn.report.json;
