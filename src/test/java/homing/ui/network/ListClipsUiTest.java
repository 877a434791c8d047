package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.scenario.Scenario;
import homing.ui.Screen;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rows of tables, copied and pasted as text. */
class ListClipsUiTest extends ListTest {
    private static final String DEFAULT = "default via 10.1.0.1 dev eth0";

    @Override
    Scenario drawing() {
        return read("""
                homing: 1
                hosts:
                  a:
                    stack: linux
                    adapters: {eth0: {addresses: [10.1.0.5/24, 10.1.0.6/24]}}
                    routes: [default via 10.1.0.1 dev eth0, 10.9.0.0/16 via 10.1.0.9 dev eth0]
                  b: {stack: linux, adapters: {eth0: {addresses: 10.1.0.7/24}, eth1: {}}}
                  c: {stack: linux, adapters: {lan: {addresses: 10.1.0.8/24}}}
                lans: {L: [a:eth0, b:eth0, c:lan]}
                """);
    }

    private String held() {
        return onScreen(() -> Clipboard.getSystemClipboard().getString());
    }

    private void paste(String text) {
        Screen.hold(text);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        onScreen(() -> {});
    }

    private List<String> routes(String host) {
        return Tables.ROUTES.of(scenario().network().host(host).orElseThrow()).stream()
                .map(RowLines.ROUTE::write)
                .toList();
    }

    @Test
    void aRouteIsCopiedInTheWordsOfIpRoute() {
        go("host a route 0");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(held()).isEqualTo(DEFAULT);
    }

    @Test
    void severalLinesAreCopiedInTheirOrder() {
        go("host a route 0");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(held()).isEqualTo(DEFAULT + "\n10.9.0.0/16 via 10.1.0.9 dev eth0");
    }

    @Test
    void anAddressIsCopiedWithItsAdapterAndAnAdapterWithItsAddresses() {
        go("adapter a:eth0 address 1");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(held()).isEqualTo("eth0 10.1.0.6/24");
        go("adapter a:eth0");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(held()).isEqualTo("eth0 10.1.0.5/24\neth0 10.1.0.6/24");
    }

    @Test
    void aRouteThatIsCutIsGoneAndComesBackByAPaste() {
        go("host a route 1");
        robot.push(KeyCode.CONTROL, KeyCode.X);
        assertThat(routes("a")).containsExactly(DEFAULT);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(routes("a")).hasSize(2);
    }

    @Test
    void rowsOfSeveralTablesGoToAnotherHostAsOneEdit() {
        go("host b");
        paste(DEFAULT + "\n\neth1 10.2.0.7/24\n100: from 10.2.0.7 lookup 102\n");
        assertThat(routes("b")).containsExactly(DEFAULT);
        assertThat(addresses("b:eth1")).containsExactly("10.2.0.7/24");
        assertThat(scenario().network().host("b").orElseThrow().rules()).hasSize(1);
        assertThat(told()).contains("3 rows were added to b");
        undo();
        assertThat(routes("b")).isEmpty();
        assertThat(addresses("b:eth1")).isEmpty();
    }

    @Test
    void anAddressAloneGoesToTheAdapterOfTheLine() {
        go("adapter b:eth1");
        paste("10.2.0.9/24");
        assertThat(addresses("b:eth1")).containsExactly("10.2.0.9/24");
    }

    @Test
    void aRouteOfAnotherMachineLeavesByTheAdapterThatFacesItsGateway() {
        go("host c");
        paste(DEFAULT);
        assertThat(routes("c")).containsExactly("default via 10.1.0.1 dev lan");
        assertThat(told()).contains("leaves by lan here");
    }

    @Test
    void aWrongLineIsToldAndNothingIsPasted() {
        go("host b");
        paste("10.9.0.0/16 via 10.1.0.9 dev eth0\ndefault via 10.1.0.300 dev eth0");
        assertThat(routes("b")).isEmpty();
        assertThat(told()).contains("Nothing was pasted", "Line 2", "10.1.0.300");
    }

    @Test
    void textThatHoldsNoRowsIsLeftToTheRestOfTheWindow() {
        go("host b");
        paste("homing: 1\nhosts: {x: {}}\n");
        assertThat(told()).doesNotContain("pasted");
        assertThat(onScreen(list.clips()::pastes)).isFalse();
    }
}
