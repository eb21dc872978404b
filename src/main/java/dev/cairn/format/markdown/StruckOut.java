// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.markdown;

import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/// `~~words~~`: the words are read as they are, without the marks.
final class StruckOut implements DelimiterProcessor {
    private static final int MARKS = 2;

    @Override
    public char getOpeningCharacter() {
        return '~';
    }

    @Override
    public char getClosingCharacter() {
        return '~';
    }

    @Override
    public int getMinLength() {
        return MARKS;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        return opening.length() >= MARKS && closing.length() >= MARKS ? MARKS : 0;
    }
}
