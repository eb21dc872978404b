// SPDX-License-Identifier: Apache-2.0
/// The window around the pages: menu, sidebar, notices, theme, files dropped anywhere. The only
/// place that knows every page.
package dev.cairn.ui.shell;
