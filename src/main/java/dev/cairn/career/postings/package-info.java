// SPDX-License-Identifier: Apache-2.0
/// Real job postings, and how a learner stands against them.
package dev.cairn.career.postings;
