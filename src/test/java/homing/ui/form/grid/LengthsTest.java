package homing.ui.form.grid;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.form.field.Reading;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/** How long the texts of a column are, while rows come and go. */
class LengthsTest {
    private static final Column<String> COLUMN =
            new Column<String>("line", row -> row, (row, text) -> Reading.of(text), List::of).usually("usual");

    private final ObservableList<String> rows = FXCollections.observableArrayList();
    private final Lengths<String> lengths = new Lengths<>(List.of(COLUMN));

    private Lengths.OfColumn column() {
        return lengths.of(0);
    }

    @Test
    void theLongestGoesWithItsRow() {
        rows.addListener(lengths);
        rows.setAll("a", "abc", "ab");
        assertThat(column().longest()).isEqualTo(3);
        rows.set(1, "x");
        assertThat(column().longest()).isEqualTo(2);
        rows.clear();
        assertThat(column().longest()).isZero();
    }

    @Test
    void aColumnSpeaksAsLongAsAnyOfItsRowsDoes() {
        rows.addListener(lengths);
        rows.setAll("usual", "other", "");
        assertThat(column().speaks()).isTrue();
        rows.remove(1);
        assertThat(column().speaks()).isFalse();
    }

    @Test
    void anyChangesLeaveWhatALookAtAllRowsWouldFind() {
        rows.addListener(lengths);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String row = random.nextInt(4) == 0 ? "usual" : "x".repeat(random.nextInt(9));
            if (rows.isEmpty() || random.nextBoolean()) {
                rows.add(random.nextInt(rows.size() + 1), row);
            } else if (random.nextBoolean()) {
                rows.set(random.nextInt(rows.size()), row);
            } else {
                rows.remove(random.nextInt(rows.size()));
            }
            assertThat(column().longest())
                    .isEqualTo(rows.stream().mapToInt(String::length).max().orElse(0));
            assertThat(column().speaks()).isEqualTo(rows.stream().anyMatch(COLUMN::speaks));
        }
    }
}
