// SPDX-License-Identifier: Apache-2.0
/// Every skill of every roadmap as a tree that folds, found by words and filters, and ticked.
package dev.cairn.ui.roadmaps.tree;
