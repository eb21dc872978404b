// SPDX-License-Identifier: Apache-2.0
/// Chooses skills by what is known of them: status, level, kind, what a career path asks of them.
package dev.cairn.workspace.filter;
