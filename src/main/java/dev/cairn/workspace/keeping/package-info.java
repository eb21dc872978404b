// SPDX-License-Identifier: Apache-2.0
/// Care for the learner's data as a whole: backups and the way back, other machines.
package dev.cairn.workspace.keeping;
