// SPDX-License-Identifier: Apache-2.0
/// The graph of what needs what, drawn on one canvas. The tree of the Roadmaps page holds the same
/// and stays the place for those who do not see the picture.
package dev.cairn.ui.map;
