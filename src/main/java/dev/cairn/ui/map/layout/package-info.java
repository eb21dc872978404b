// SPDX-License-Identifier: Apache-2.0
/// Where everything of the map stands: graph in, places and lines out, and what part of them is in
/// view. Knows no toolkit; the only user of ELK.
package dev.cairn.ui.map.layout;
