// SPDX-License-Identifier: Apache-2.0
/// Small controls that look the same on every page.
package dev.cairn.ui.common.control;
