package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings that somebody has placed without care: words keep off each other, off cards and off cables all the same. */
class CrowdedTest {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** A random network whose hosts and LANs stand on a loose grid, in any order. */
    private static Scenario scattered(Random random) {
        return scattered(Drawn.random(random), random, 380, 300);
    }

    private static Scenario crowded(Random random) {
        return scattered(Drawn.crowded(random), random, 760, 560);
    }

    private static Scenario scattered(Scenario scenario, Random random, double across, double along) {
        List<String> keys = new ArrayList<>(Layout.of(scenario).places().keySet());
        Collections.shuffle(keys, random);
        Map<String, Spot> places = new LinkedHashMap<>();
        for (String key : keys) {
            int place = places.size();
            int row = place / 4;
            double x = place % 4 * across + random.nextInt(60);
            double y = row * along + random.nextInt(60);
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
        assertPortsApart(scattered(new Random(seed)), 0);
        assertPortsApart(crowded(new Random(seed)), 7.9);
    }

    private static void assertPortsApart(Scenario scenario, double least) {
        List<Item.Port> ports = Layout.of(scenario).start().all(Item.Port.class);
        for (Item.Port one : ports) {
            for (Item.Port other : ports) {
                boolean isTwin = !one.equals(other) && one.isOf(other.host());
                assertThat(isTwin
                                && (one.box().distance(other.box()) < least
                                        || one.box().overlaps(other.box())))
                        .as("%s and %s", one.id(), other.id())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsAboutAnAdapterOfACrowdedHostAreNearestToItsPort(int seed) {
        Scenario scenario = crowded(new Random(seed));
        assertThat(aboutPorts(Layout.of(scenario).start())).as("scattered").isEmpty();
        assertThat(aboutPorts(Layout.of(scenario.withPlaces(Map.of())).start()))
                .as("laid out")
                .isEmpty();
    }

    /** Cables and LANs may run over a card, if things stand anywhere; the words keep off each other and stay with their ports. */
    private static List<String> aboutPorts(Picture picture) {
        return aboutWords(picture).stream()
                .filter(fault -> !fault.startsWith("cable:") && !fault.contains("covers lan:"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCardHasRoomForItsPortsWhoeverCalls(int seed) {
        Picture picture = Layout.of(crowded(new Random(seed))).start();
        for (Item.HostCard card : picture.all(Item.HostCard.class)) {
            for (Item.Port port : picture.all(Item.Port.class)) {
                Point middle = port.box().middle();
                Box box = card.box();
                boolean isBeside = box.y() <= middle.y() && middle.y() <= box.bottom();
                boolean isAbove = box.x() <= middle.x() && middle.x() <= box.right();
                assertThat(isBeside || isAbove || !port.isOf(card.host()))
                        .as(port.id())
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

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aDrawingIsLaidOutAlikeEachTime(int seed) {
        Scenario drawing = crowded(new Random(seed));
        assertThat(Layout.of(drawing).start().items().toString())
                .isEqualTo(Layout.of(drawing).start().items().toString());
    }
}
