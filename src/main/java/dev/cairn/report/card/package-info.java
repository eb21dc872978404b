// SPDX-License-Identifier: Apache-2.0
/// The learner's standing as a small picture to share.
package dev.cairn.report.card;
