// SPDX-License-Identifier: Apache-2.0
/// The page one sees first: a verdict per career path, what to learn next, and how far one has
/// come.
package dev.cairn.ui.today;
