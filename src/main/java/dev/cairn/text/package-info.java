// SPDX-License-Identifier: Apache-2.0
/// How the domain says something in the language of whoever asks: [Wording] and [Message].
package dev.cairn.text;
