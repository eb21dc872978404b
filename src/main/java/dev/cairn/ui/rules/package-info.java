// SPDX-License-Identifier: Apache-2.0
/// Changing the rule of a career path, or making a new path from one: [RuleModel] and its dialog.
package dev.cairn.ui.rules;
