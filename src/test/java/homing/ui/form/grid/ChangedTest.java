package homing.ui.form.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/** A list that becomes another one. */
class ChangedTest {
    @Test
    void anyListBecomesAnyOther() {
        Random random = new Random(7);
        ObservableList<Integer> shown = FXCollections.observableArrayList();
        for (int i = 0; i < 500; i++) {
            List<Integer> rows = random.ints(random.nextInt(8), 0, 4).boxed().toList();
            Changed.in(shown, rows);
            assertThat(shown).isEqualTo(rows);
        }
    }

    @Test
    void onlyTheRowThatDiffersIsTouched() {
        ObservableList<String> shown = FXCollections.observableArrayList("a", "b", "c");
        List<Integer> touched = new ArrayList<>();
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.add(change.getFrom());
            }
        });
        Changed.in(shown, List.of("a", "x", "c"));
        assertThat(touched).containsExactly(1);
    }
}
