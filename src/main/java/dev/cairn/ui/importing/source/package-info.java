// SPDX-License-Identifier: Apache-2.0
/// The places of a file that a problem is about, as they stand in the text.
package dev.cairn.ui.importing.source;
