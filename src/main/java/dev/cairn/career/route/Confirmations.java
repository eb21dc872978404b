// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import dev.cairn.career.route.Route.Confirmation;
import dev.cairn.text.Wording;

import java.util.List;

/// What is done already and still wants something recorded, in words.
final class Confirmations {
    private Confirmations() {}

    static String headline(List<Confirmation> asked, Wording wording) {
        var sorts = asked.stream().map(Confirmation::lack).distinct().toList();
        var sort = sorts.size() > 1 ? "several" : sorts.getFirst().word();
        return wording.of("confirm." + sort, asked.size());
    }
}
