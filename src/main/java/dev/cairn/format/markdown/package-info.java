// SPDX-License-Identifier: Apache-2.0
/// Markdown checklists: task lists as people keep them, with headings as sections.
package dev.cairn.format.markdown;
