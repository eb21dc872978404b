// SPDX-License-Identifier: Apache-2.0
/// The way to a verdict: the shortest route and how it is found, what to do next, and how far one
/// path is from another.
package dev.cairn.career.route;
