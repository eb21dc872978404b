// SPDX-License-Identifier: Apache-2.0
/// All of one skill: what it is, what the learner keeps on it, and what became of it when. It is
/// shown beside the tree, which it knows only as [TreeGuide].
package dev.cairn.ui.roadmaps.detail;
