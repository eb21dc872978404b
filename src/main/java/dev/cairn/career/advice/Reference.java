// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.advice;

/// Where a claim comes from.
///
/// @param title a few words, to stand beside the claim
/// @param detail the source in full
public record Reference(String title, String detail, int year) {}
