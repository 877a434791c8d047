package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Adapter;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Cables are plugged in, changed and taken away in the list by keys. */
class ListCablesUiTest extends ListTest {
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
        assertThat(isThere("adapter client:eth0")).isTrue();
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
}
