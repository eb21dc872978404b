// SPDX-License-Identifier: Apache-2.0
/// What would come in, as it will be, to be looked at and changed before anything is written.
package dev.cairn.ui.importing.preview;
