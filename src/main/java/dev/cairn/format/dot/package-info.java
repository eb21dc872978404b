// SPDX-License-Identifier: Apache-2.0
/// Graphs as text: [dev.cairn.format.dot.DotFormat] reads Graphviz, and
/// [dev.cairn.format.dot.MermaidFormat] flowcharts of mermaid. Both fill a
/// [dev.cairn.format.dot.Drawing], which becomes sections and needs.
package dev.cairn.format.dot;
