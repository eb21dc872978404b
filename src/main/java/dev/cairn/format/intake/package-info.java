// SPDX-License-Identifier: Apache-2.0
/// Makes of a [dev.cairn.format.draft.Draft] what would come in: ids, the skills of the ledger that
/// are meant, and what has become of a former edition.
package dev.cairn.format.intake;
