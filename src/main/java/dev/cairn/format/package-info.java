// SPDX-License-Identifier: Apache-2.0
/// Roadmap files in and out. Files are read into shapes of their own, checked there with line and
/// column, and only then become roadmaps and paths. The one place that knows Jackson, besides the
/// report's JSON and the settings.
package dev.cairn.format;
