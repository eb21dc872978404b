// SPDX-License-Identifier: Apache-2.0
/// A roadmap while it is edited, the steps of editing it, and what is wrong with it. No controls.
package dev.cairn.ui.editing.draft;
