// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.intake;

import dev.cairn.format.draft.Limits;
import dev.cairn.text.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes out of texts what cannot be seen and what turns them around, and cuts what is endless.
final class Cleaning {
    /// Signs for control, and those that change the direction of what follows; letters of a script
    /// that is written from right to left need none of them.
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]"
                            + "|[\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");

    private int unseen;
    private int cut;

    /// On one line.
    String title(String text) {
        return shortened(seen(text).strip().replaceAll("\\s+", " "), Limits.TITLE);
    }

    String text(String text) {
        return shortened(seen(text).strip(), Limits.TEXT);
    }

    private String seen(String text) {
        var match = UNSEEN.matcher(text);
        if (!match.find()) {
            return text;
        }
        unseen++;
        return match.replaceAll("");
    }

    private String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        cut++;
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    List<Message> repairs() {
        var repairs = new ArrayList<Message>();
        if (unseen > 0) {
            repairs.add(Message.of("repair.intake.unseen", unseen));
        }
        if (cut > 0) {
            repairs.add(Message.of("repair.intake.cut", cut));
        }
        return repairs;
    }
}
