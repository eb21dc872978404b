// SPDX-License-Identifier: Apache-2.0
/// Finds skills by any word that stands in them or in the learner's notes, also where a letter is
/// wrong. Knows no screen: pages, the map and the command line may ask it alike.
package dev.cairn.roadmap.search;
