// SPDX-License-Identifier: Apache-2.0
/// What several pages share: the live snapshot, the one way to make changes, background work,
/// texts, and the small controls that look the same everywhere. It knows no page.
package dev.cairn.ui.common;
