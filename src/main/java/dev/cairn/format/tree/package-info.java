// SPDX-License-Identifier: Apache-2.0
/// A YAML or JSON file as a tree whose every part knows its line and column, and the strict reading
/// of such a tree: all problems at once.
package dev.cairn.format.tree;
