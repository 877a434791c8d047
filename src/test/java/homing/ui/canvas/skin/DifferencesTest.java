package homing.ui.canvas.skin;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final List<Item> before =
            IntStream.range(0, 100).mapToObj(DifferencesTest::label).toList();

    private static Item label(int number) {
        return new Item.Label("label " + number, new Box(number, 0, 1, 1), List.of());
    }

    private static Item moved(Item item) {
        return new Item.Label(item.id(), item.bounds().moved(0, 5), List.of());
    }

    @Test
    void thereAreNoneInTheSamePicture() {
        assertThat(Differences.between(before, new ArrayList<>(before))).isEqualTo(new Differences(List.of(), false));
    }

    @Test
    void whatStandsElsewhereIsOther() {
        List<Item> after = new ArrayList<>(before);
        after.set(7, moved(before.get(7)));
        after.set(8, moved(before.get(8)));
        assertThat(Differences.between(before, after))
                .isEqualTo(new Differences(List.of(after.get(7), after.get(8)), false));
    }

    @Test
    void whatComesOrGoesLeavesTheRestAsItIs() {
        List<Item> after = new ArrayList<>(before);
        after.remove(50);
        after.remove(20);
        assertThat(Differences.between(before, after)).isEqualTo(new Differences(List.of(), true));
        assertThat(Differences.between(after, before))
                .isEqualTo(new Differences(List.of(before.get(20), before.get(50)), true));
    }

    @Test
    void whateverHappensNothingThatIsOtherIsMissed() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<Item> after = new ArrayList<>(before);
            for (int change = random.nextInt(30); change > 0; change--) {
                int at = random.nextInt(after.size());
                switch (random.nextInt(4)) {
                    case 0 -> after.remove(at);
                    case 1 -> after.set(at, moved(after.get(at)));
                    case 2 -> after.add(random.nextInt(after.size()), after.remove(at));
                    default -> after.add(at, label(1000 + change));
                }
            }
            Differences found = Differences.between(before, after);
            List<Item> fresh = after.stream()
                    .filter(item -> before.stream().noneMatch(same -> same == item))
                    .toList();
            assertThat(found.others()).as("round %d", round).containsAll(fresh);
            boolean sameIds = before.stream()
                    .map(Item::id)
                    .toList()
                    .equals(after.stream().map(Item::id).toList());
            assertThat(found.isOther() || sameIds).as("round %d", round).isTrue();
        }
    }
}
