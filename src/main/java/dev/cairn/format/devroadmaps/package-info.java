// SPDX-License-Identifier: Apache-2.0
/// The roadmaps of DevRoadmaps and the backups of its learners.
package dev.cairn.format.devroadmaps;
