// SPDX-License-Identifier: Apache-2.0
/// The command line: [Cli], and one class per command. Results go to standard output, errors to
/// standard error as sentences. `docs/cli.md` is what scripts rely on. Never touches the window.
package dev.cairn.cli;
