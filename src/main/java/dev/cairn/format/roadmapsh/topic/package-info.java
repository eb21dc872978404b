// SPDX-License-Identifier: Apache-2.0
/// The texts about topics that lie beside a roadmap, and the paths by which they are known.
package dev.cairn.format.roadmapsh.topic;
