// SPDX-License-Identifier: Apache-2.0
/// Writes a changed roadmap over the file that it was read from, so that the comments in it stay:
/// [CommentedYaml].
package dev.cairn.format.yaml;
