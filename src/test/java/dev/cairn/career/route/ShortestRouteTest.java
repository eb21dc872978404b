// SPDX-License-Identifier: Apache-2.0
package dev.cairn.career.route;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.Random;
import java.util.TreeSet;

/// The route against a search through every set of skills there is, on small random paths.
class ShortestRouteTest {
    @Property(tries = 4000)
    void theRouteIsTheOneThatTryingEverySetOfSkillsFinds(@ForAll long seed) {
        var world = new SmallWorld(new Random(seed));
        var route = world.route();
        assertThat(route.isShortest()).isTrue();
        assertThat(new TreeSet<>(route.skills())).isEqualTo(world.best());
    }

    @Property(tries = 300)
    void theAnswerDoesNotWaverWithTheOrderOfTheFiles(@ForAll long seed) {
        var random = new Random(seed);
        var world = new SmallWorld(random);
        assertThat(new TreeSet<>(world.shuffledRoute(random).skills()))
                .isEqualTo(new TreeSet<>(world.route().skills()));
    }

    @Property(tries = 1000)
    void aSearchThatStopsEarlyNeverPromisesTooMuch(@ForAll long seed) {
        var world = new SmallWorld(new Random(seed));
        var found = world.hasty();
        assertThat(world.halfHours(found.skills()) - found.halfHours())
                .isLessThanOrEqualTo(world.halfHours(world.best()));
    }
}
