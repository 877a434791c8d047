package homing.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Hue;
import homing.dialect.Listing.Column;
import homing.dialect.Listing.Row;
import homing.ui.PartTest;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class SheetViewUiTest extends PartTest {
    private static final List<String> CELLS =
            List.of("-d 203.0.113.0/24 -o eth0 -p udp", "SNAT --to-source 192.168.0.10");

    private SheetView shown(double width) {
        return shown(width, new Line(new Row("rule", "", CELLS), Hue.GREY, Mark.PLAIN, Change.NONE));
    }

    private SheetView shown(double width, Line line) {
        show(
                session -> {
                    SheetView table = SheetView.withReasonsBelow(subject -> {});
                    table.show(new Sheet(
                            List.of(Column.text("explain.nat.column.match"), Column.text("explain.nat.column.target")),
                            List.of(line),
                            -1));
                    table.setMaxWidth(width);
                    return new StackPane(table);
                },
                600,
                300);
        return find(".sheet", SheetView.class);
    }

    private double height() {
        return find(".line-row", LineRow.class).getHeight();
    }

    @Test
    void theWordsOfACellStandOnSeveralLinesWhereAColumnIsNarrow() {
        SheetView table = shown(260);
        assertThat(table.minWidth(-1)).isLessThan(260);
        Set<Node> cells = robot.lookup(".line-row .cell").queryAll();
        assertThat(cells)
                .hasSize(2)
                .allSatisfy(
                        cell -> assertThat(cell.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(260));
        assertThat(height()).isGreaterThan(40);
    }

    @Test
    void aLongWordIsBrokenAndTheMarkOfAChangeStandsBelow() {
        List<String> cells = List.of("2001:db8:5:0:5c1d:77aa:90be:3f02/128", "INCOMPLETE-AND-WAITING");
        SheetView table = shown(240, new Line(new Row("route", "", cells), Hue.GREY, Mark.PLAIN, Change.NEW));
        assertThat(table.minWidth(-1)).isLessThan(240);
        Node tag = robot.lookup(".change-tag").query();
        Node last = robot.lookup(".line-row .cell").queryAll().stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(tag.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(240);
        assertThat(tag.getBoundsInParent().getMinY())
                .isGreaterThanOrEqualTo(last.getBoundsInParent().getMaxY() - 1);
        assertThat(tag.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(height());
    }

    @Test
    void whereThereIsRoomAllStandsOnOneLine() {
        shown(590);
        assertThat(height()).isLessThan(40);
    }
}
