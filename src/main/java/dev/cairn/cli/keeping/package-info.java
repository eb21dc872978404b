// SPDX-License-Identifier: Apache-2.0
/// Commands that take care of the data as a whole: backups and the way back, other machines.
package dev.cairn.cli.keeping;
