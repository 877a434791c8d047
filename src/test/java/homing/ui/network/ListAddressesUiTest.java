package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Addresses are typed, doubled, moved and taken out in the list by keys. */
class ListAddressesUiTest extends ListTest {
    @Test
    void anAddressIsAddedToTheAdapterOfTheLineAndTypedAtOnce() {
        go("adapter client:eth0");
        type(KeyCode.INSERT, KeyCode.D);
        replace("10.9.0.9/24");
        assertThat(addresses("client:eth0")).hasSize(2).endsWith("10.9.0.9/24");
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
    void tabGoesOnToTheNextCell() {
        go("adapter client:eth0");
        type(KeyCode.F2, KeyCode.TAB, KeyCode.TAB);
        replace("10.5.0.5/24");
        assertThat(addresses("client:eth0")).containsExactly("10.5.0.5/24");
    }
}
