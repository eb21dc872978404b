// SPDX-License-Identifier: Apache-2.0
/// Markdown as nodes: no web view, nothing is loaded, and only web addresses can be followed.
package dev.cairn.ui.common.markdown;
