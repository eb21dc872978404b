// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.route.Route.Confirmation;

import java.util.List;

/// What is done already and still wants something recorded, in words.
final class Confirmations {
    private Confirmations() {}

    static String headline(List<Confirmation> asked) {
        var sorts = asked.stream().map(Confirmation::lack).distinct().toList();
        if (sorts.size() > 1) {
            return asked.size() + " done skills want to be confirmed";
        }
        var one = asked.size() == 1;
        return switch (sorts.getFirst()) {
            case PROVE -> one ? "one proof is missing" : asked.size() + " proofs are missing";
            case PRACTISE ->
                    one
                            ? "one skill wants its practice noted"
                            : asked.size() + " skills want their practice noted";
            default -> one ? "one skill wants a refresh" : asked.size() + " skills want a refresh";
        };
    }
}
