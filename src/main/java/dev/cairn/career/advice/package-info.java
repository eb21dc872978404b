// SPDX-License-Identifier: Apache-2.0
/// Which path for whom: a short questionnaire, the reasons that its answers give for and against
/// each path, and the ranking that follows. What is asked, said and weighed stands in a file; here
/// is only how it adds up.
package dev.cairn.career.advice;
