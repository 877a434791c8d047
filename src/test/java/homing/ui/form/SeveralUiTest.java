package homing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.problem.BadInput;
import homing.scenario.Part;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several parts are picked at once. */
class SeveralUiTest extends SetUpTest {
    private static final Part A = new Part.OfHost("a");
    private static final Part B = new Part.OfHost("b");

    @BeforeEach
    void openTwoHosts() throws BadInput {
        open("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}, eth1: {}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
                lans: {L: [a:eth0, b:eth0]}
                """);
        showSetUp(WIDTH, 860);
    }

    private List<Host> hosts() {
        return scenario().network().hosts();
    }

    private String text(String query) {
        return find(query, Label.class).getText();
    }

    @Test
    void whatIsPickedIsSaidAndWhichIsShown() {
        pick(A, new Part.OfLan("L"), B);
        assertThat(text("#picked-all")).isEqualTo("3 are picked: a, L, b");
        assertThat(text("#picked-one")).isEqualTo("Below: b");
        pick(A);
        assertThat(find("#picked-head", Node.class).isVisible()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked") // the box holds systems
    void allHostsGetAnotherSystemAsOneEdit() {
        pick(A, B);
        ComboBox<Object> systems = find("#field-systems", ComboBox.class);
        Object other = systems.getItems().stream()
                .filter(each -> !each.equals(systems.getValue()))
                .findFirst()
                .orElseThrow();
        onScreen(() -> systems.setValue(other));
        assertThat(hosts()).extracting(host -> (Object) host.stack()).containsOnly(other);
        onScreen(session.document()::undo);
        assertThat(hosts()).extracting(host -> (Object) host.stack()).doesNotContain(other);
    }

    @Test
    void allAdaptersGoDown() {
        pick(new Part.OfAdapter(new AdapterRef("a", "eth0")), new Part.OfAdapter(new AdapterRef("b", "eth0")));
        robot.clickOn("#picked-down");
        assertThat(hosts())
                .flatExtracting(Host::adapters)
                .extracting(Adapter::isUp)
                .containsExactly(false, true, false);
        robot.clickOn("#picked-up");
        assertThat(hosts())
                .flatExtracting(Host::adapters)
                .extracting(Adapter::isUp)
                .containsOnly(true);
    }

    @Test
    void allAreDeleted() {
        pick(A, B, new Part.OfLan("L"));
        robot.clickOn("#picked-delete");
        assertThat(hosts()).isEmpty();
    }

    @Test
    void aButtonKeepsTheKeyboardAfterItHasDoneItsWork() {
        pick(new Part.OfAdapter(new AdapterRef("a", "eth0")), new Part.OfAdapter(new AdapterRef("b", "eth0")));
        onScreen(() -> find("#picked-down", Node.class).requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(hosts())
                .flatExtracting(Host::adapters)
                .extracting(Adapter::isUp)
                .contains(false);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(find("#picked-down", Node.class));
    }
}
