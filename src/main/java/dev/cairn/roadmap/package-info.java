// SPDX-License-Identifier: Apache-2.0
/// What can be learned: roadmaps, their sections and skills, and the [Catalog] that joins every
/// loaded roadmap into one ledger of skills with one graph of prerequisites. Pure values: no files,
/// no clock, no window. Nothing of ours is imported here.
package dev.cairn.roadmap;
