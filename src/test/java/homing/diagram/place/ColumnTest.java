package homing.diagram.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ColumnTest {
    @Test
    void whatHasRoomStandsWhereItWishes() {
        Column column = new Column();
        column.add("a", 0, 40);
        column.add("b", 100, 40);
        assertThat(column.settled()).containsExactly(entry("a", 0.0), entry("b", 100.0));
    }

    @Test
    void whatOverlapsGivesWayToBothSides() {
        Column column = new Column();
        column.add("a", 10, 40);
        column.add("b", 10, 40);
        assertThat(column.settled()).containsExactly(entry("a", -10.0), entry("b", 30.0));
    }

    @Test
    void oneMayPushTheNext() {
        Column column = new Column();
        column.add("c", 45, 40);
        column.add("a", 0, 40);
        column.add("b", 10, 40);
        assertThat(column.settled().keySet()).containsExactly("a", "b", "c");
        assertThat(column.settled().get("c") - column.settled().get("b")).isGreaterThanOrEqualTo(40);
    }
}
