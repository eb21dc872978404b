// SPDX-License-Identifier: Apache-2.0
/// Ready for what: career paths as plain files state them, the visible rule that judges a learner's
/// progress by them, why, and what to do next. Pure values: no files, no clock, no window.
package dev.cairn.career;
