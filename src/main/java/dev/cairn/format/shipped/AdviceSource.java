// SPDX-License-Identifier: Apache-2.0
package dev.cairn.format.shipped;

import dev.cairn.career.advice.Advice;
import dev.cairn.format.Problem;
import dev.cairn.format.file.AdviceFile;
import dev.cairn.format.file.Located;
import dev.cairn.format.tree.TreeParser;

import java.util.ArrayList;
import java.util.function.Supplier;

/// The shipped advice, read once, when first asked for.
public final class AdviceSource implements Supplier<Advice> {
    private Advice advice;

    /// @throws IllegalStateException if the file is wrong, which a test forbids
    @Override
    public synchronized Advice get() {
        if (advice == null) {
            advice = read();
        }
        return advice;
    }

    private static Advice read() {
        var source = ShippedFiles.read(ShippedFiles.ADVICE);
        var problems = new ArrayList<Problem>();
        var read =
                TreeParser.parse(source, problems)
                        .map(tree -> AdviceFile.read(tree, source.name(), problems));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the shipped advice is wrong: " + problems);
        }
        return read.map(Located::value).orElseThrow();
    }
}
