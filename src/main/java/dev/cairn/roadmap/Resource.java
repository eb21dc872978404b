// SPDX-License-Identifier: Apache-2.0
package dev.cairn.roadmap;

import java.net.URI;

/// Something to learn from. `kind` is a word such as `docs`, `course` or `book`.
public record Resource(String title, URI url, String kind) {}
