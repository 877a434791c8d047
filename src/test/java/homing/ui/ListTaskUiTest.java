package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterRef;
import homing.timeline.Timeline;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A host with two adapters, two gateways and a server, drawn and called without a mouse. A key with Ctrl is one key. */
class ListTaskUiTest extends DrawingTest {
    /** A value that is typed with Enter is one action, and so is a thing that is added. */
    private int actions;

    private int keys;

    private void press(KeyCode... together) {
        actions++;
        keys++;
        robot.push(together);
        onScreen(() -> {});
    }

    private void add(KeyCode letter) {
        actions++;
        keys += 2;
        robot.type(KeyCode.INSERT).type(letter);
        onScreen(() -> {});
    }

    private void connect(String name) {
        actions++;
        keys += name.length() + 2;
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> stage.getScene().getFocusOwner() instanceof TextInputControl);
        robot.write(name).type(KeyCode.ENTER);
        onScreen(() -> {});
    }

    private Node list() {
        return robot.lookup("#network-list").query();
    }

    @Test
    void aHostWithTwoDoorsIsDrawnAndCalledInTheListByKeysAlone() {
        press(KeyCode.CONTROL, KeyCode.N);
        until(() -> window.canvas().getWidth() > 0);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        until(() -> list().isFocused());
        add(KeyCode.H);
        add(KeyCode.G);
        connect("h");
        add(KeyCode.G);
        connect("h");
        add(KeyCode.I);
        connect("gw1");
        connect("gw2");
        until(() -> list().isFocused());
        assertThat(scenario().network().lan("Internet").orElseThrow().adapters())
                .extracting(AdapterRef::host)
                .contains("gw1", "gw2");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> session.playback().length() > 0);
        press(KeyCode.END);
        assertStep(session.playback().length());

        Timeline run = session.run().timelineProperty().get();
        System.out.printf("The reference task in the list: %d actions, %d keys%n", actions, keys);
        assertIsCalledThroughOneOfTwoDoors(run);
        assertThat(actions).isLessThanOrEqualTo(12);
        assertThat(keys).isLessThanOrEqualTo(30);
    }
}
