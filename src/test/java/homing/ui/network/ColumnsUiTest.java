package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Scenario;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list shows at which width. */
class ColumnsUiTest extends ListTest {
    @Override
    Scenario drawing() {
        return read("""
                homing: 1
                hosts:
                  client:
                    adapters:
                      eth0: {addresses: [10.1.0.5/24, 10.1.0.255/24]}
                      eth1: {addresses: 10.2.0.5/24}
                    routes: [default via 10.1.0.1 dev eth0 proto static metric 100]
                  gate:
                    stack: linux
                    adapters: {eth0: {addresses: 10.1.0.1/24}, eth1: {addresses: 10.2.0.1/24}}
                    settings: {ip_forward: 1}
                lans: {office: [client:eth0, gate:eth0], wireless: [client:eth1, gate:eth1]}
                """);
    }

    private void width(double pixels) {
        onScreen(() -> {
            list.setMinWidth(pixels);
            list.setMaxWidth(pixels);
        });
        until(() -> Math.abs(list.getWidth() - pixels) < 1);
        onScreen(() -> stage.getScene().getRoot().layout());
    }

    private List<String> columns() {
        return onScreen(() -> list.getVisibleLeafColumns().stream()
                .map(TableColumnBase::getText)
                .toList());
    }

    private static String seen(Node labeled) {
        return labeled.lookup(".text") instanceof Text text ? text.getText() : "";
    }

    @ParameterizedTest
    @ValueSource(ints = {340, 364, 400, 424, 480, 540, 600, 900})
    void noHeadingIsCut(int pixels) {
        width(pixels);
        List<String> seen = onScreen(() -> list.lookupAll(".column-header .label").stream()
                .filter(Label.class::isInstance)
                .filter(Node::isVisible)
                .map(ColumnsUiTest::seen)
                .toList());
        assertThat(seen).containsAll(columns()).noneMatch(heading -> heading.contains("..."));
    }

    @ParameterizedTest
    @ValueSource(ints = {340, 424, 600})
    void theWayOutAndWhatIsOddAreAlwaysThere(int pixels) {
        width(pixels);
        assertThat(columns()).contains("Name", "Address", "Plugged to", "Says");
    }

    @Test
    void whatALineIsComesWhereThereIsRoom() {
        width(340);
        assertThat(columns()).doesNotContain("What");
        width(600);
        assertThat(columns()).contains("What");
    }

    @Test
    void aColumnThatHasNoRoomIsThereForTheKeyboard() {
        width(340);
        go("adapter client:eth0");
        typeOver(Facet.WHAT, "down");
        assertThat(adapter("client:eth0").isUp()).isFalse();
        type(KeyCode.LEFT);
        assertThat(columns()).contains("Plugged to").doesNotContain("What");
    }

    @ParameterizedTest
    @ValueSource(ints = {340, 424})
    void theColumnsFillTheListWhereverTheKeyboardHasBeen(int pixels) {
        width(pixels);
        go("adapter client:eth0");
        for (int i = 0; i < 4; i++) {
            type(KeyCode.RIGHT);
            assertThat(total()).isBetween(pixels - 40.0, (double) pixels);
        }
        type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(columns()).contains("Plugged to", "Says");
        assertThat(total()).isBetween(pixels - 40.0, (double) pixels);
    }

    private double total() {
        return onScreen(() -> list.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum());
    }

    @Test
    void theKindOfALineIsWholeInTheNarrowestList() {
        width(364);
        List<String> seen = onScreen(() -> list.lookupAll(".of-name").stream()
                .filter(Node::isVisible)
                .map(ColumnsUiTest::seen)
                .toList());
        assertThat(seen).contains("address").noneMatch(name -> name.contains("..."));
    }

    @Test
    void nothingIsSaidOfADrawingWhereNothingIsOdd() {
        go("adapter client:eth0 address 1");
        type(KeyCode.DELETE);
        until(() -> !columns().contains("Says"));
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(list.facetProperty().get()).isEqualTo(Facet.PLUGGED);
    }

    @Test
    void whatIsCutIsToldWholeUnderThePointerAndBelow() {
        width(340);
        go("host client route 0");
        assertThat(told()).contains("via 10.1.0.1 dev eth0 proto static metric 100");
        TreeTableCell<?, ?> way = onScreen(() -> list.lookupAll(".of-plugged").stream()
                .map(TreeTableCell.class::cast)
                .filter(cell -> cell.getParent().isVisible() && cell.getWidth() > 0)
                .filter(cell -> cell.getText() != null && cell.getText().startsWith("via"))
                .findFirst()
                .orElseThrow());
        onScreen(() -> way.getOnMouseEntered().handle(null));
        assertThat(way.getTooltip()).isNotNull();
        assertThat(way.getTooltip().getText()).isEqualTo("via 10.1.0.1 dev eth0 proto static metric 100");
    }

    @Test
    void whatIsWholeNeedsNoTooltip() {
        width(900);
        go("host gate");
        assertThat(told()).isEmpty();
        TreeTableCell<?, ?> name = onScreen(() -> list.lookupAll(".of-name").stream()
                .map(TreeTableCell.class::cast)
                .filter(cell -> "gate".equals(cell.getText()))
                .findFirst()
                .orElseThrow());
        onScreen(() -> name.getOnMouseEntered().handle(null));
        assertThat(name.getTooltip()).isNull();
    }
}
