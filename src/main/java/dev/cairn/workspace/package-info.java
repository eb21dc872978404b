// SPDX-License-Identifier: Apache-2.0
/// One learner's open data, and the one door for changing it: [Workspace].
package dev.cairn.workspace;
