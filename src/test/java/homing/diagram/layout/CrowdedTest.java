package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawings that somebody has placed without care: words keep off each other, off cards and off cables all the same. */
class CrowdedTest {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** A random network whose hosts and LANs stand on a loose grid, in any order. */
    private static Scenario scattered(Random random) {
        Scenario scenario = Drawn.random(random);
        List<String> keys = new ArrayList<>(Layout.of(scenario).places().keySet());
        Collections.shuffle(keys, random);
        Map<String, Spot> places = new LinkedHashMap<>();
        for (String key : keys) {
            int place = places.size();
            double x = place % 4 * 380 + random.nextInt(60);
            double y = place / 4 * 300 + random.nextInt(60);
            places.put(key, new Spot(x, y));
        }
        return scenario.withPlaces(places);
    }

    private static List<String> aboutWords(Picture picture) {
        return Overlaps.in(picture).stream()
                .filter(fault -> fault.contains("label:"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsCoverNothing(int seed) {
        Picture picture = Layout.of(scattered(new Random(seed))).start();
        assertThat(aboutWords(picture)).as("seed " + seed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void portsOfACardNeverCoverEachOther(int seed) {
        List<Item.Port> ports = Layout.of(scattered(new Random(seed))).start().all(Item.Port.class);
        for (Item.Port one : ports) {
            for (Item.Port other : ports) {
                assertThat(one.equals(other) || !one.box().overlaps(other.box()))
                        .as("seed %d: %s and %s", seed, one.id(), other.id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parallelCablesEndApart(int seed) {
        List<Item.Cable> cables = Layout.of(scattered(new Random(seed))).start().all(Item.Cable.class);
        for (Item.Cable one : cables) {
            for (Item.Cable other : cables) {
                boolean isTwin = !one.equals(other)
                        && one.adapter().host().equals(other.adapter().host());
                assertThat(isTwin && one.way().end().distance(other.way().end()) < 6)
                        .as("seed %d: %s and %s", seed, one.id(), other.id())
                        .isFalse();
            }
        }
    }
}
