// SPDX-License-Identifier: Apache-2.0
/// What roadmap.sh and its editor write, from the maps of content of 2021 to the drawings of today:
/// roadmaps, progress, and the texts and tables of ids that lie beside them.
package dev.cairn.format.roadmapsh;
