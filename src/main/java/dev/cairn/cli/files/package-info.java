// SPDX-License-Identifier: Apache-2.0
/// The commands that read or write a file named on the command line, and how they tell of it.
package dev.cairn.cli.files;
