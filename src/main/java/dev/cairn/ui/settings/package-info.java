// SPDX-License-Identifier: Apache-2.0
/// The settings page: what the window looks like, in which language, how the learner counts time,
/// and where the data is. Each takes effect at once.
package dev.cairn.ui.settings;
