// SPDX-License-Identifier: Apache-2.0
/// The command palette: what the window can do and where it can lead, found by a few letters.
package dev.cairn.ui.palette;
