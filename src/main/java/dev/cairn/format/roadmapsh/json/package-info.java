// SPDX-License-Identifier: Apache-2.0
/// Values of JSON and words of titles, as roadmap.sh writes them.
package dev.cairn.format.roadmapsh.json;
