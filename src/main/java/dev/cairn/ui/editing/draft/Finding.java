// SPDX-License-Identifier: Apache-2.0
package dev.cairn.ui.editing.draft;

/// Something wrong, said of the thing that it concerns.
///
/// @param key a section, a skill, or [Draft#HEAD]
public record Finding(int key, String sentence) {}
