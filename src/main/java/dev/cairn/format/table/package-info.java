// SPDX-License-Identifier: Apache-2.0
/// Tables as text: CSV, TSV and what Anki writes. Which column holds what is guessed from the names
/// and from the content, and can be chosen.
package dev.cairn.format.table;
