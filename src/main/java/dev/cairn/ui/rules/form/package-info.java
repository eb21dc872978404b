// SPDX-License-Identifier: Apache-2.0
/// A rule while it is being written: what stands in the fields, right or wrong, and what is wrong.
/// No nodes.
package dev.cairn.ui.rules.form;
