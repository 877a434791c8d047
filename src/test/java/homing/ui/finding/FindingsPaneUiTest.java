package homing.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.shipped.Shelf;
import homing.ui.PartTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsPaneUiTest extends PartTest {
    private final List<String> copied = new ArrayList<>();

    @BeforeEach
    void openSpoofed() {
        show(session -> new FindingsPane(session, copied::add), 420, 500);
        open(Shelf.read("firewall-anti-spoofing").scenario());
    }

    private int spoofed() {
        return session.run().timelineProperty().get().moments().stream()
                .filter(moment -> moment.step().host().equals("fw-A")
                        && moment.step().decision().phase() == Decision.Phase.CHECK)
                .findFirst()
                .orElseThrow()
                .step()
                .number();
    }

    private List<String> titles() {
        return onScreen(() -> robot.lookup(".finding-title").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }

    @Test
    void nothingIsSaidBeforeItIsSeen() {
        jump(1);
        assertThat(find("#findings", Node.class).isVisible()).isFalse();
    }

    @Test
    void findingComesUpWithTheStepThatShowsItAndGoesWithIt() {
        jump(spoofed());
        assertThat(titles()).contains("Error · refused by a source check", "Error · spoofed source");
        jump(1);
        assertThat(find("#findings", Node.class).isVisible()).isFalse();
    }

    @Test
    void itsLinkGoesToTheStepThatShowsIt() {
        int step = spoofed();
        jump(session.playback().length());
        onScreen(find("#finding-step-" + step, Hyperlink.class)::fire);
        assertThat(session.playback().step()).isEqualTo(step);
    }

    @Test
    void commandsOfAWayOutAreCopied() {
        jump(session.playback().length());
        onScreen(find("#finding-copy-1", Button.class)::fire);
        assertThat(copied).singleElement().asString().startsWith("ip ");
    }
}
