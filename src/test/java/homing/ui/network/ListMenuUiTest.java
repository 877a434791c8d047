package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.scenario.Scenario;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What else can be done to a line stands in its menu. */
class ListMenuUiTest extends ListTest {
    private List<String> menu() {
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        return onScreen(() -> list.menuItems().stream()
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .toList());
    }

    @Test
    void shiftAndF10ShowWhatElseCanBeDone() {
        go("host client");
        assertThat(menu())
                .contains(
                        "list-change-name",
                        "list-change-what",
                        "list-change-plugged",
                        "network-add",
                        "list-system",
                        "list-forwards",
                        "list-call-from",
                        "list-call-to",
                        "list-up",
                        "list-down",
                        "list-set-up",
                        "list-delete");
        type(KeyCode.ESCAPE);
        go("adapter client:eth0");
        assertThat(menu()).contains("list-up", "list-plugged", "list-off");
        type(KeyCode.ESCAPE);
    }

    private void fire(String id) {
        assertThat(menu()).contains(id);
        onScreen(() -> list.menuItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        type(KeyCode.ESCAPE);
    }

    @Test
    void theFormOfALineIsOpenedFromItsMenu() {
        go("host client");
        fire("list-set-up");
        assertThat(asked).containsExactly("set up");
    }

    @Test
    void aCallFromHereToThere() {
        onScreen(() -> session.selection().pick(List.of(host("client"), host("server"))));
        fire("list-call-both");
        assertThat(asked).hasSize(1).first().asString().startsWith("client > ");
    }

    @Test
    void aProblemIsMendedFromItsLine() {
        go("adapter client:eth1");
        typeOver(Facet.ADDRESS, addresses("client:eth0").get(0));
        String key = onScreen(() -> list.lines().stream()
                .map(item -> item.getValue())
                .filter(entry ->
                        entry.marks().stream().anyMatch(mark -> !mark.fixes().isEmpty()))
                .findFirst()
                .orElseThrow()
                .key());
        go(key);
        Scenario before = scenario();
        fire("list-fix");
        assertThat(scenario()).isNotEqualTo(before);
    }
}
