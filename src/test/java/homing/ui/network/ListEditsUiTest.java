package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Templates;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.Lan;
import homing.model.StackId;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.systems.StackName;
import homing.text.Words;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything that the drawing does, done in the list by keys. */
class ListEditsUiTest extends ListTest {
    @Override
    Scenario drawing() {
        return Templates.ALL.get(0).scenario();
    }

    private List<String> hosts() {
        return scenario().network().hosts().stream().map(Host::name).toList();
    }

    @Test
    void insertAndALetterAddWhatBeginsWithIt() {
        int before = hosts().size();
        type(KeyCode.INSERT, KeyCode.G);
        assertThat(hosts()).hasSize(before + 1);
        assertThat(here()).isEqualTo("host " + hosts().get(before));
    }

    @Test
    void anAdapterIsAddedToTheHostOfTheLine() {
        go("host client");
        type(KeyCode.INSERT, KeyCode.A);
        assertThat(here()).isEqualTo("adapter client:eth2");
    }

    @Test
    void anAddressIsAddedToTheAdapterOfTheLineAndTypedAtOnce() {
        go("adapter client:eth0");
        type(KeyCode.INSERT, KeyCode.D);
        replace("10.9.0.9/24");
        assertThat(addresses("client:eth0")).hasSize(2).endsWith("10.9.0.9/24");
    }

    @Test
    void aRouteIsAddedToTheHostOfTheLineAndTypedAtOnce() {
        go("host server");
        int before = scenario().network().host("server").orElseThrow().tables().size();
        type(KeyCode.INSERT, KeyCode.R);
        replace("10.77.0.0/16");
        assertThat(here()).startsWith("host server route");
        assertThat(cell(here(), Facet.ADDRESS)).isEqualTo("10.77.0.0/16");
        assertThat(before).isNotNegative();
    }

    @Test
    void theWayOfARouteIsTypedOver() {
        go("host client route 0");
        String gateway = addresses("gw-A:eth0").get(0).split("/")[0];
        typeOver(Facet.PLUGGED, gateway + " metric 50");
        assertThat(cell("host client route 0", Facet.PLUGGED) + cell("host client route 1", Facet.PLUGGED))
                .contains("via " + gateway + " dev eth0 metric 50");
    }

    @Test
    void anAddressIsTypedOverWithItsPrefixOrItsMask() {
        go("adapter client:eth0");
        typeOver(Facet.ADDRESS, "10.5.0.5 255.255.0.0");
        assertThat(addresses("client:eth0")).containsExactly("10.5.0.5/16");
        assertThat(here()).isEqualTo("adapter client:eth0");
    }

    @Test
    void severalAddressesStandWithCommasBetweenThem() {
        go("adapter client:eth0");
        typeOver(Facet.ADDRESS, "10.5.0.5/24, 10.5.0.6/24");
        assertThat(addresses("client:eth0")).containsExactly("10.5.0.5/24", "10.5.0.6/24");
        assertThat(isThere("adapter client:eth0 address 1")).isTrue();
    }

    @Test
    void whatIsNoAddressIsSaidWhileItIsTyped() {
        go("adapter client:eth0");
        onScreen(() -> list.facetProperty().set(Facet.ADDRESS));
        type(KeyCode.ENTER);
        robot.write("10.5.0");
        until(() -> told().contains("10.1.0.5/24"));
        type(KeyCode.ESCAPE);
        assertThat(told()).doesNotContain("10.5.0");
    }

    @Test
    void anAddressIsTakenOutByDelete() {
        go("adapter client:eth0");
        typeOver(Facet.ADDRESS, "10.5.0.5/24, 10.5.0.6/24");
        go("adapter client:eth0 address 0");
        type(KeyCode.DELETE);
        assertThat(addresses("client:eth0")).containsExactly("10.5.0.6/24");
    }

    @Test
    void anAddressIsMovedDownByAltAndTheArrow() {
        go("adapter client:eth0");
        typeOver(Facet.ADDRESS, "10.5.0.5/24, 10.5.0.6/24");
        go("adapter client:eth0 address 0");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(addresses("client:eth0")).containsExactly("10.5.0.6/24", "10.5.0.5/24");
        assertThat(here()).isEqualTo("adapter client:eth0 address 1");
    }

    @Test
    void anAddressIsDoubledToTheNextFreeOne() {
        go("adapter client:eth0");
        type(KeyCode.RIGHT);
        go("adapter client:eth0 address 0");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(addresses("client:eth0")).hasSize(2).doesNotHaveDuplicates();
        assertThat(here()).isEqualTo("adapter client:eth0 address 1");
    }

    @Test
    void aHostIsMovedInTheList() {
        go("host " + hosts().get(0));
        String first = hosts().get(0);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(hosts().get(1)).isEqualTo(first);
        assertThat(here()).isEqualTo("host " + first);
    }

    @Test
    void aCableIsTakenAwayByAnEmptyCell() {
        go("adapter client:eth1");
        typeOver(Facet.PLUGGED, "");
        assertThat(lanOf("client:eth1")).isEmpty();
    }

    @Test
    void theOtherEndOfACableIsChanged() {
        String other = lanOf("client:eth0");
        go("adapter client:eth1");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        replace(other);
        assertThat(lanOf("client:eth1")).isEqualTo(other);
    }

    @Test
    void theBeginningOfANameIsEnoughForACable() {
        type(KeyCode.INSERT, KeyCode.H);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("inter").type(KeyCode.ENTER);
        onScreen(() -> {});
        assertThat(lanOf("host1:eth0")).isEqualTo("Internet");
        assertThat(told()).contains("eth0");
    }

    @Test
    void whatCannotBePluggedInSaysWhatCan() {
        go("adapter client:eth1");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        replace("nowhere");
        assertThat(told()).contains("nowhere", "Down");
        assertThat(lanOf("client:eth1")).isNotEmpty();
        type(KeyCode.ESCAPE);
    }

    @Test
    void aCableBetweenTwoHostsGetsALan() {
        type(KeyCode.INSERT, KeyCode.H);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("server").type(KeyCode.ENTER);
        onScreen(() -> {});
        assertThat(lanOf("host1:eth0")).isNotEmpty().isEqualTo(lanOf("server:eth1"));
    }

    @Test
    void deleteTakesTheCableOfALineBelowALan() {
        String lan = lanOf("client:eth0");
        go("cable client:eth0");
        type(KeyCode.DELETE);
        assertThat(lanOf("client:eth0")).isEmpty();
        assertThat(adapter("client:eth0")).isNotNull();
        assertThat(scenario().network().lan(lan)).isPresent();
    }

    @Test
    void anAdapterIsSetDownAndUpAgain() {
        go("adapter client:eth0");
        typeOver(Facet.WHAT, "down");
        assertThat(adapter("client:eth0").isUp()).isFalse();
        typeOver(Facet.WHAT, "u");
        assertThat(adapter("client:eth0").isUp()).isTrue();
    }

    @Test
    void aCableIsPulledOut() {
        go("adapter client:eth0");
        typeOver(Facet.WHAT, "cable");
        assertThat(adapter("client:eth0").is(Adapter.Switch.CARRIER)).isFalse();
    }

    @Test
    void theSystemOfAHostIsChosenInPlace() {
        StackId other = homing.compare.Comparison.everyProfile().stream()
                .filter(each -> !each.equals(StackId.LINUX))
                .findFirst()
                .orElseThrow();
        go("host client");
        typeOver(Facet.WHAT, Words.english().say(StackName.of(other)));
        assertThat(scenario().network().host("client").orElseThrow().stack()).isEqualTo(other);
    }

    @Test
    void aLanBecomesTheInternet() {
        String lan = lanOf("client:eth0");
        go("lan " + lan);
        typeOver(Facet.WHAT, "Internet");
        assertThat(scenario().network().lan(lan).orElseThrow().kind()).isEqualTo(Lan.Kind.INTERNET);
    }

    @Test
    void theServerOfAHostThatIsCalledIsALine() {
        String key = "host server service 0";
        go(key);
        typeOver(Facet.ADDRESS, "8080");
        assertThat(scenario().calls().get(0).server().port()).isEqualTo(8080);
        assertThat(cell(key, Facet.ADDRESS)).contains("8080");
    }

    @Test
    void severalLinesAreDeletedAtOnceAndComeBackAtOnce() {
        go("host gw-A");
        onScreen(() -> session.selection().pick(List.of(host("gw-A"), host("gw-B"))));
        type(KeyCode.DELETE);
        assertThat(hosts()).doesNotContain("gw-A", "gw-B");
        undo();
        assertThat(hosts()).contains("gw-A", "gw-B");
    }

    @Test
    void tabGoesOnToTheNextCell() {
        go("adapter client:eth0");
        type(KeyCode.F2, KeyCode.TAB, KeyCode.TAB);
        replace("10.5.0.5/24");
        assertThat(addresses("client:eth0")).containsExactly("10.5.0.5/24");
    }

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

    @Test
    void whatIsPickedIsMovedThroughTheTree() {
        pick(new Part.OfLan("Internet"));
        type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(here()).isEqualTo("lans");
    }
}
