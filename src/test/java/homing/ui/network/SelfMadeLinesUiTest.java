package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Route;
import homing.scenario.Scenario;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The routes that a system made itself are a single line until somebody wants to see them. */
class SelfMadeLinesUiTest extends ListTest {
    private static final String FOLD = "host a self-made";

    @Override
    Scenario drawing() {
        return read("""
                homing: 1
                hosts:
                  a:
                    adapters:
                      eth0: {addresses: 10.1.0.5/24}
                    tables: complete
                    routes:
                      - default via 10.1.0.1 dev eth0
                      - local 10.1.0.5 dev eth0 proto kernel src 10.1.0.5
                      - broadcast 10.1.0.255 dev eth0 proto kernel src 10.1.0.5
                lans: {L: [a:eth0]}
                """);
    }

    private boolean isSeen(String key) {
        return onScreen(() -> list.lines().stream()
                .filter(item -> item.getValue().key().equals(key))
                .anyMatch(item -> list.getRow(item) >= 0));
    }

    @Test
    void theLineSaysHowManyThereAre() {
        assertThat(cell(FOLD, Facet.NAME)).isEqualTo("2 routes");
        assertThat(isSeen("host a route 0")).isTrue();
        assertThat(isSeen("host a route 1")).isFalse();
    }

    @Test
    void enterOpensAndFoldsIt() {
        go(FOLD);
        type(KeyCode.ENTER);
        assertThat(isSeen("host a route 1")).isTrue();
        type(KeyCode.ENTER);
        assertThat(isSeen("host a route 1")).isFalse();
    }

    @Test
    void aRouteInItIsTypedOverInItsOwnPlace() {
        go("host a route 1");
        typeOver(Facet.PLUGGED, "dev eth0 proto kernel src 10.1.0.5 metric 7");
        assertThat(scenario()
                        .network()
                        .host("a")
                        .flatMap(host -> host.table("local"))
                        .orElseThrow()
                        .routes())
                .extracting(Route::metric)
                .containsExactlyInAnyOrder(7L, 0L);
    }

    @Test
    void theLineItselfCannotBeTakenOut() {
        go(FOLD);
        type(KeyCode.DELETE);
        assertThat(isThere("host a route 1")).isTrue();
        assertThat(isThere("host a")).isTrue();
    }
}
