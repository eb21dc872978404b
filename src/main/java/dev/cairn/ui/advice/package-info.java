// SPDX-License-Identifier: Apache-2.0
/// “Where do I start?”: the questions, the paths ranked by their answers, and the skills to look
/// over.
package dev.cairn.ui.advice;
