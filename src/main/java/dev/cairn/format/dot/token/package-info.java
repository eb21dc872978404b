// SPDX-License-Identifier: Apache-2.0
/// The words and signs of Graphviz and of mermaid, before they mean anything.
package dev.cairn.format.dot.token;
