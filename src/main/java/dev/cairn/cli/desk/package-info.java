// SPDX-License-Identifier: Apache-2.0
/// What the commands share: the terminal they speak to, the data they work on, and how they find
/// skills, paths and files by what was typed. Never touches the window.
package dev.cairn.cli.desk;
