// SPDX-License-Identifier: Apache-2.0
/// Outlines and mind maps in XML: [dev.cairn.format.outline.OpmlFormat] and
/// [dev.cairn.format.outline.FreeMindFormat]. The only package that reads XML, and it does so
/// without document types and entities of the file's own.
package dev.cairn.format.outline;
