// SPDX-License-Identifier: Apache-2.0
/// The files that are packed with the program.
package dev.cairn.format.shipped;
