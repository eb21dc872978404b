// SPDX-License-Identifier: Apache-2.0
/// What lies where in a drawing, and which topic a box belongs to by that.
package dev.cairn.format.roadmapsh.drawing;
