// SPDX-License-Identifier: Apache-2.0
/// A roadmap as files of other programs, with ticks: [dev.cairn.format.out.OutFormat]. What goes
/// out comes in again by the reader of the same format.
package dev.cairn.format.out;
