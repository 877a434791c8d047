package homing.ui.form.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which columns stay when a table gets narrow. */
class RoomTest {
    private static Room.Need of(double least) {
        return new Room.Need(least, least, true, false);
    }

    private static final Room.Need SILENT = new Room.Need(50, 50, false, false);

    @Test
    void allColumnsShareAWideTable() {
        assertThat(Room.of(List.of(of(100), of(50)), 300).widths())
                .containsEntry(0, 200.0)
                .containsEntry(1, 100.0);
    }

    @Test
    void aColumnThatSaysNothingLeavesFirst() {
        assertThat(Room.of(List.of(of(100), of(50), SILENT, of(50)), 210).widths())
                .containsOnlyKeys(0, 1, 3);
    }

    @Test
    void thenTheLastOnesLeave() {
        assertThat(Room.of(List.of(of(100), of(50), SILENT, of(50)), 170).widths())
                .containsOnlyKeys(0, 1);
    }

    @Test
    void twoColumnsStayHoweverNarrow() {
        assertThat(Room.of(List.of(of(100), of(100), of(100)), 100).widths())
                .containsEntry(0, 50.0)
                .containsEntry(1, 50.0);
    }

    @Test
    void whatIsSeldomIsShownOnceItSaysSomething() {
        Room.Need seldom = new Room.Need(20, 20, false, true);
        assertThat(Room.of(List.of(of(50), of(50), seldom), 500).widths()).containsOnlyKeys(0, 1);
        Room.Need said = new Room.Need(20, 20, true, true);
        assertThat(Room.of(List.of(of(50), of(50), said), 500).widths()).containsOnlyKeys(0, 1, 2);
    }

    @Test
    void longTextsGetWhatIsLeftOver() {
        assertThat(Room.of(List.of(of(50), new Room.Need(100, 250, true, false)), 250)
                        .widths())
                .containsEntry(0, 50.0)
                .containsEntry(1, 200.0);
    }
}
