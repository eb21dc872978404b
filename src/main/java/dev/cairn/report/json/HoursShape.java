// SPDX-License-Identifier: Apache-2.0
package dev.cairn.report.json;

import dev.cairn.roadmap.Hours;

/// A range of hours as JSON.
public final class HoursShape {
    private HoursShape() {}

    public static JsonObject of(Hours hours) {
        return new JsonObject().with("low", hours.low()).with("high", hours.high());
    }
}
