// SPDX-License-Identifier: Apache-2.0
/// The tracks of Exercism, as their `config.json` describes them.
package dev.cairn.format.exercism;
