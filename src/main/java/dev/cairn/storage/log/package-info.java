// SPDX-License-Identifier: Apache-2.0
/// The event log in one SQLite file: how it is opened, brought to this version, written and copied.
/// The only user of SQL.
package dev.cairn.storage.log;
