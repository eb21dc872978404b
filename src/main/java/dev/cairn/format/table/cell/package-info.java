// SPDX-License-Identifier: Apache-2.0
/// What one cell or the name of one column says.
package dev.cairn.format.table.cell;
