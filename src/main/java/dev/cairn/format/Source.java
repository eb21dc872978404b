// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format;

/// The text of a file and the name by which messages speak of it.
public record Source(String name, String text) {}
