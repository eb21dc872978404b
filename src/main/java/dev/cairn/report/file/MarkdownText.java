// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.file;

import dev.cairn.report.Proof;

import java.util.regex.Pattern;

/// Text of the learner inside Markdown: every sign that could mean something is escaped, so that it
/// reads as it was written.
final class MarkdownText {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");
    private static final Pattern OPENING = Pattern.compile("^([-+=]|\\d+(?=[.)]))");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern NOT_IN_LINK = Pattern.compile("[\\s<>\\p{Cntrl}]");

    private MarkdownText() {}

    /// In one line, wherever it stands.
    static String of(String text) {
        var escaped = SIGN.matcher(GAP.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$0");
        var opening = OPENING.matcher(escaped);
        if (!opening.find()) {
            return escaped;
        }
        var at = Character.isDigit(escaped.charAt(0)) ? opening.end() : 0;
        return escaped.substring(0, at) + "\\" + escaped.substring(at);
    }

    /// A web address as a link that spells it out, anything else as text.
    static String proof(String proof) {
        return Proof.isLink(proof) && !NOT_IN_LINK.matcher(proof).find()
                ? "<" + proof + ">"
                : of(proof);
    }
}
