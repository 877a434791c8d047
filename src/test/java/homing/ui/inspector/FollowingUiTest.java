package homing.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.PartTest;
import homing.ui.session.Samples;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingUiTest extends PartTest {
    @BeforeEach
    void openSpoofed() {
        show(Inspector::new, 440, 800);
        open(Samples.spoofed());
    }

    private String shown() {
        return find("#inspector-host", Label.class).getText();
    }

    private String hostOf(int step) {
        return session.playback()
                .placeProperty()
                .get()
                .timeline()
                .moments()
                .get(step - 1)
                .step()
                .host();
    }

    /** The first step of another host than the one that calls. */
    private int stepElsewhere() {
        int step = 1;
        while (hostOf(step).equals("client")) {
            step++;
        }
        return step;
    }

    @Test
    void thePanelGoesToTheHostWhoseStepItIs() {
        for (int step = 1; step <= session.playback().length(); step++) {
            jump(step);
            assertThat(shown()).as("step %d", step).isEqualTo(hostOf(step));
            assertThat(session.selection().hostProperty().get()).isEqualTo(hostOf(step));
        }
        jump(0);
        assertThat(shown()).isEqualTo("client");
    }

    @Test
    void aHostThatIsPickedStaysUntilTheNextStepElsewhere() {
        int elsewhere = stepElsewhere();
        jump(1);
        onScreen(() -> session.selection().hostProperty().set("gw-B"));
        jump(2);
        assertThat(shown()).isEqualTo("gw-B");
        jump(elsewhere);
        assertThat(shown()).isEqualTo(hostOf(elsewhere));
    }

    @Test
    void aHostThatIsKeptStays() {
        jump(1);
        robot.clickOn("#keep-host");
        int elsewhere = stepElsewhere();
        jump(elsewhere);
        assertThat(shown()).isEqualTo("client");
        assertThat(find("#keep-host", ToggleButton.class).getAccessibleText()).contains("client is kept");
        robot.clickOn("#keep-host");
        assertThat(shown()).isEqualTo(hostOf(elsewhere));
    }

    @Test
    void thePacketIsToldLayerByLayer() {
        jump(7);
        assertThat(robot.lookup(".layer").queryAll().stream().map(Node::getAccessibleText))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).matches("(Ethernet|ARP): .+"));
    }
}
