// SPDX-License-Identifier: Apache-2.0
/// Taking in a roadmap file: what it would bring, its problems, and the question whether to.
package dev.cairn.ui.importing;
