// SPDX-License-Identifier: Apache-2.0
/// The learner's machines kept in step by way of a folder.
package dev.cairn.storage.sync;
