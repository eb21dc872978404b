// SPDX-License-Identifier: Apache-2.0
/// Roadmaps with their sections and skills as a tree one ticks, and beside it all of one skill.
package dev.cairn.ui.roadmaps;
