// SPDX-License-Identifier: Apache-2.0
/// Making a roadmap of one's own, from nothing or from another, and changing it: [RoadmapEditModel]
/// and its dialog.
package dev.cairn.ui.editing;
