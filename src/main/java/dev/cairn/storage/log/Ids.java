// SPDX-License-Identifier: Apache-2.0
package dev.cairn.storage.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Makes ids (UUIDv7) each of which is later than all that are known, even where the clock was set
/// back, or another device's runs ahead: what the learner does last counts last.
final class Ids {
    private static final int RANDOM_BITS = 16;

    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();
    private final Clock clock;
    private UUID last = new UUID(0, 0);

    Ids(Clock clock) {
        this.clock = clock;
    }

    /// From now on ids are later than this one.
    void follow(Optional<UUID> known) {
        known.filter(id -> id.compareTo(last) > 0).ifPresent(id -> last = id);
    }

    UUID next() {
        var moment = Math.max(clock.millis(), milliseconds(last));
        var id = generator.construct(moment);
        while (id.compareTo(last) <= 0) {
            id = generator.construct(++moment);
        }
        last = id;
        return id;
    }

    private static long milliseconds(UUID id) {
        return id.getMostSignificantBits() >>> RANDOM_BITS;
    }
}
