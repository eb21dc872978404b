// SPDX-License-Identifier: Apache-2.0
/// From bytes to texts: [dev.cairn.format.archive.Decoder] for one file, and
/// [dev.cairn.format.archive.Archive] for a zip or a folder of them. Nothing is ever written, and
/// nothing outside is read.
package dev.cairn.format.archive;
