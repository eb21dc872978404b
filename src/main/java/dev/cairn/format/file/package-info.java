// SPDX-License-Identifier: Apache-2.0
/// The native format 1: roadmap and path files in shapes of their own, checked with line and
/// column, and whether they fit together.
package dev.cairn.format.file;
