// SPDX-License-Identifier: Apache-2.0
/// Career paths side by side, and one of them in full: why, what is met, what is missing, the way.
package dev.cairn.ui.careers;
