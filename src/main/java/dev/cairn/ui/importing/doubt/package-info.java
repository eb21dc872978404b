// SPDX-License-Identifier: Apache-2.0
/// Skills that may be ones that are known, and the choice what they are.
package dev.cairn.ui.importing.doubt;
