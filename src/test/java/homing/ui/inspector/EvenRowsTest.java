package homing.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenRowsTest {
    private static EvenRows of(int... widths) {
        EvenRows rows = new EvenRows();
        IntStream.of(widths).mapToObj(EvenRowsTest::part).forEach(rows.getChildren()::add);
        return rows;
    }

    private static Region part(int width) {
        Region part = new Region();
        part.setPrefSize(width, 20);
        return part;
    }

    /** How many stand in each row. */
    private static Collection<Long> counts(EvenRows rows, double width) {
        rows.resize(width, rows.prefHeight(width));
        rows.layout();
        return rows.getChildren().stream()
                .collect(Collectors.groupingBy(Node::getLayoutY, TreeMap::new, Collectors.counting()))
                .values();
    }

    @ParameterizedTest
    @CsvSource({"400, 4", "399, 2 2", "300, 2 2", "200, 2 2", "199, 1 1 1 1"})
    void fourStandInAsFewRowsAsCanBeAndNoneAlone(double width, String expected) {
        assertThat(counts(of(100, 100, 100, 100), width))
                .containsExactlyElementsOf(
                        List.of(expected.split(" ")).stream().map(Long::valueOf).toList());
    }

    @Test
    void fiveAreThreeAndTwo() {
        assertThat(counts(of(100, 100, 100, 100, 100), 450)).containsExactly(3L, 2L);
    }

    @Test
    void wideOnesAreFewerInARow() {
        assertThat(counts(of(200, 60, 60, 80), 250)).containsExactly(1L, 3L);
    }

    @Test
    void allRowsHaveRoom() {
        assertThat(of(100, 100, 100, 100).prefHeight(300)).isEqualTo(40);
    }
}
