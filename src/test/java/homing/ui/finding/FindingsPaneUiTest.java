package homing.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.io.scenario.ScenarioReader;
import homing.io.shipped.Shelf;
import homing.timeline.Timeline;
import homing.ui.PartTest;
import java.nio.charset.StandardCharsets;
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

    @Test
    void inAStoryTheyAreThoseOfTheCallThatWasMadeLast() throws Exception {
        open(ScenarioReader.read("test", """
                homing: 1
                hosts:
                  a: {adapters: {e: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
                  g: {adapters: {l: {addresses: 10.1.0.1/24}, r: {addresses: 10.2.0.1/24}}, settings: {ip_forward: 1}}
                  s: {adapters: {e: {addresses: 10.2.0.9/24}}, routes: [default via 10.2.0.1]}
                lans: {L: ["a:e", "g:l"], M: ["g:r", "s:e"]}
                stories:
                  - actions:
                      - {at: 0s, call: {from: a, program: ping, to: 10.2.0.9}}
                      - {at: 9s, change: setting g ip_forward 0}
                      - {at: 10s, call: {from: a, program: ping, to: 10.2.0.9}}
                      - {at: 29s, change: setting g ip_forward 1}
                      - {at: 30s, call: {from: a, program: ping, to: 10.2.0.9}}
                """.getBytes(StandardCharsets.UTF_8)));
        Timeline run = session.run().timelineProperty().get();
        jump(run.endOf(0));
        assertThat(titles()).isEmpty();
        jump(run.endOf(1));
        assertThat(titles()).containsExactly("Error · forwarding is off");
        jump(run.endOf(2));
        assertThat(titles()).isEmpty();
    }
}
