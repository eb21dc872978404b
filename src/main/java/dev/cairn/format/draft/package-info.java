// SPDX-License-Identifier: Apache-2.0
/// What a file of another program says, before anything is known of ids and of the ledger: [Draft],
/// made by a [ForeignFormat].
package dev.cairn.format.draft;
