// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.postings;

/// A public collection that postings come from.
///
/// @param name of the collection, as it can be looked up
/// @param about which postings it holds
/// @param dates when these stood, in words
public record PostingSource(String id, String name, String about, String dates) {}
