// SPDX-License-Identifier: Apache-2.0
/// Care for the data as a whole, in the window: going back to a backup, other machines.
package dev.cairn.ui.keeping;
