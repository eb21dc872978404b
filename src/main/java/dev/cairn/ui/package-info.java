// SPDX-License-Identifier: Apache-2.0
/// The window: one package per page, the shell around them, and what they share.
package dev.cairn.ui;
