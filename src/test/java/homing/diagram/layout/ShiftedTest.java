package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Drawn;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftedTest {
    private static Scenario moved(Scenario scenario, Layout layout, String key, double dx, double dy) {
        Map<String, Spot> places = new LinkedHashMap<>(layout.places());
        places.computeIfPresent(key, (same, at) -> new Spot(at.x() + dx, at.y() + dy));
        return scenario.withPlaces(places);
    }

    private static Map<String, Box> boxes(Picture picture) {
        Map<String, Box> all = new LinkedHashMap<>();
        picture.items().stream()
                .filter(item -> !(item instanceof Item.Label))
                .forEach(item -> all.put(item.id(), item.bounds()));
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void cardsPortsCablesAndLansStandWhereAWholeLayoutPutsThem(int seed) {
        Random random = new Random(seed);
        Scenario scenario = Drawn.random(random);
        Layout layout = Layout.of(scenario);
        layout.start();
        List<String> keys = new ArrayList<>(layout.places().keySet());
        for (int i = 0; i < 20; i++) {
            String key = keys.get(random.nextInt(keys.size()));
            Scenario other = moved(scenario, layout, key, random.nextInt(800) - 400, random.nextInt(800) - 400);
            assertThat(layout.differsInPlaces(other)).isTrue();
            assertThat(boxes(layout.shifted(other).start()))
                    .as("seed %d, %s", seed, key)
                    .isEqualTo(boxes(Layout.of(other).start()));
        }
    }

    @Test
    void whatIsNotTouchedStaysTheSameItem() {
        Scenario scenario = Drawn.office(3, 12);
        Layout layout = Layout.of(scenario);
        Picture before = layout.start();
        Picture after = layout.shifted(moved(scenario, layout, "pc-1-3", 0, 20)).start();
        List<String> other = new ArrayList<>();
        after.items().forEach(item -> {
            if (before.items().stream().noneMatch(same -> same == item)) {
                other.add(item.id());
            }
        });
        assertThat(other).containsExactlyInAnyOrder("cable:pc-1-3:eth0", "host:pc-1-3", "port:pc-1-3:eth0");
    }
}
