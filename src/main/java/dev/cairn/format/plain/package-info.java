// SPDX-License-Identifier: Apache-2.0
/// What foreign files say in markup, in words for a status, in hours and in addresses, as plain
/// values. Shared by the formats; knows none of them.
package dev.cairn.format.plain;
