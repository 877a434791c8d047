package homing.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.Adapters;
import homing.model.Call;
import homing.model.Change;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.ui.PartTest;
import homing.ui.session.Samples;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallBarUiTest extends PartTest {
    private final List<Scripted> asked = new ArrayList<>();

    @BeforeEach
    void openSpoofed() {
        show(session -> new CallBar(session, asked::add), 1000, 80);
        open(Samples.spoofed());
    }

    private static Call call() {
        return Samples.spoofed().calls().get(0).call();
    }

    private TextField to() {
        return find("#call-to", TextField.class);
    }

    private String said(String id) {
        return find(id, Node.class).getAccessibleText();
    }

    @Test
    void theFirstCallOfTheScenarioIsShown() {
        assertThat(said("#call-scripted")).isEqualTo("call: bound to B");
        assertThat(said("#call-host")).isEqualTo("on host: client");
        assertThat(said("#call-program")).isEqualTo("program: TCP connect()");
        assertThat(said("#call-bind")).isEqualTo("bind: 10.2.0.5");
        assertThat(to().getText()).isEqualTo("203.0.113.80:443");
    }

    @Test
    void enterInTheFieldRunsTheCall() {
        write("10.1.0.1:80");
        robot.push(KeyCode.ENTER);
        until(() -> asked.size() == 1);
        Call expected = Call.of("client", Program.TCP_CONNECT, IpAddress.parse("10.1.0.1"), 80)
                .with(call().options());
        assertThat(asked).containsExactly(ScriptedCall.of(expected));
    }

    private void write(String text) {
        onScreen(to()::requestFocus);
        onScreen(to()::selectAll);
        robot.write(text, 0);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void controlAndEnterRunsTheCallFromAnyField() {
        onScreen(() -> find("#call-host", Button.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> asked.size() == 1);
        assertThat(asked).containsExactly(Samples.spoofed().calls().get(0));
    }

    @Test
    void nothingOfTheCallIsCutInANarrowWindow() {
        onScreen(() -> stage.setWidth(520));
        until(() -> stage.getScene().getWidth() < 530);
        onScreen(() -> stage.getScene().getRoot().layout());
        for (String id :
                List.of("#call-scripted", "#call-host", "#call-program", "#call-bind", "#call-to", "#call-run")) {
            Node part = find(id, Node.class);
            double right = part.localToScene(part.getLayoutBounds()).getMaxX();
            assertThat(right).as(id).isLessThanOrEqualTo(stage.getScene().getWidth());
            assertThat(part.getLayoutBounds().getWidth()).as(id).isGreaterThanOrEqualTo(part.minWidth(-1));
        }
    }

    @Test
    void theDestinationFollowsTheDrawingUntilSomebodyWasCalled() {
        onScreen(session.document()::close);
        open(Samples.spoofed().withCalls(List.of()));
        addAdapter("gw-B");
        assertThat(to().getText()).isEqualTo("10.1.0.1:443");
        addAdapter("fw-A");
        addAdapter("fw-A");
        assertThat(to().getText()).isEqualTo("10.2.0.1:443");
        onScreen(() -> find("#call-run", Button.class).fire());
        onScreen(() -> session.play(asked.get(0)));
        addAdapter("gw-B");
        addAdapter("gw-B");
        assertThat(to().getText()).isEqualTo("10.2.0.1:443");
    }

    @Test
    void aCallOfOnesOwnIsKeptOnce() {
        onScreen(() -> to().setText("10.1.0.1:80"));
        CallBar bar = find(".call-bar", CallBar.class);
        onScreen(bar::keep);
        onScreen(bar::keep);
        List<ScriptedCall> calls = session.document().scenario().calls();
        assertThat(calls).hasSize(3);
        assertThat(Draft.of(calls.get(2).call()).to()).isEqualTo("10.1.0.1:80");
    }

    private void addAdapter(String host) {
        onScreen(() -> session.document()
                .apply(Adapters.add(session.document().scenario(), host).edit()));
    }

    @Test
    void whatIsMissingIsSaidWhileOneTypes() {
        onScreen(() -> to().setText("10.1.0"));
        assertThat(find("#call-problem", Label.class).getText()).contains("“10.1.0” is not an address");
        assertThat(find("#call-run", Button.class).isDisabled()).isTrue();
        onScreen(() -> to().getOnAction().handle(null));
        assertThat(asked).isEmpty();
        onScreen(() -> to().setText("10.1.0.1:1"));
        assertThat(find("#call-problem", Label.class).getText()).isEmpty();
        assertThat(find("#call-run", Button.class).isDisabled()).isFalse();
    }

    @Test
    void theAddressToBindIsChosenByKeyboard() {
        onScreen(() -> find("#call-bind", Button.class).requestFocus());
        robot.push(KeyCode.DOWN);
        until(() -> robot.lookup(".call-menu").tryQuery().isPresent());
        robot.clickOn("10.1.0.5  (A)");
        until(() -> said("#call-bind").equals("bind: 10.1.0.5"));
        onScreen(() -> find("#call-run", Button.class).fire());
        assertThat(asked)
                .containsExactly(ScriptedCall.of(call().with(call().options().withBind(IpAddress.parse("10.1.0.5")))));
    }

    @Test
    void aCallOfTheScenarioIsRunWhenItIsChosen() {
        onScreen(() -> find("#call-scripted", Button.class).fire());
        until(() -> robot.lookup(".call-menu").tryQuery().isPresent());
        robot.clickOn("unbound");
        until(() -> asked.size() == 1);
        assertThat(asked).containsExactly(Samples.spoofed().calls().get(1));
        assertThat(said("#call-bind")).isEqualTo("bind: no bind()");
    }

    @Test
    void anotherCallIsOnesOwn() {
        onScreen(() -> to().setText("10.1.0.1:80"));
        assertThat(said("#call-scripted")).isEqualTo("call: one of your own");
    }

    private static Story story() {
        Change change = new Change.OfAdapter("client", "A", false);
        Story.Act calling = new Story.Calling(ScriptedCall.of(call()), 0);
        return new Story("A goes down", Server.USUAL, List.of(calling, new Story.Changing(change, 5000)));
    }

    @Test
    void aStoryStandsBesideTheCallsAndIsToldWhenItIsChosen() {
        open(Samples.spoofed().withStories(List.of(story())));
        onScreen(() -> find("#call-scripted", Button.class).fire());
        until(() -> robot.lookup(".call-menu").tryQuery().isPresent());
        robot.clickOn("A goes down");
        until(() -> asked.size() == 1);
        assertThat(asked).containsExactly(story());
        assertThat(said("#call-scripted")).isEqualTo("story: A goes down");
        assertThat(find("#call-story", Label.class).getText()).isEqualTo("one call, one change");
        assertThat(robot.lookup("#call-to").tryQuery()).isEmpty();
    }

    @Test
    void fromAStoryOneGetsBackToWritingACall() {
        open(Samples.spoofed().withCalls(List.of()).withStories(List.of(story())));
        assertThat(said("#call-scripted")).isEqualTo("story: A goes down");
        onScreen(() -> find("#call-scripted", Button.class).fire());
        until(() -> robot.lookup(".call-menu").tryQuery().isPresent());
        robot.clickOn("write one of your own");
        until(() -> robot.lookup("#call-to").tryQuery().isPresent());
        assertThat(to().getText()).isEqualTo("203.0.113.80:443");
        assertThat(said("#call-scripted")).isEqualTo("call: one of your own");
    }

    @Test
    void sendmsgAsksForASource() {
        assertThat(robot.lookup("#call-source").tryQuery()).isEmpty();
        onScreen(() -> find("#call-program", Button.class).fire());
        until(() -> robot.lookup(".call-menu").tryQuery().isPresent());
        robot.clickOn("UDP sendmsg()");
        until(() -> robot.lookup("#call-source").tryQuery().isPresent());
        assertThat(find("#call-problem", Label.class).getText()).contains("IP_PKTINFO");
    }

    @Test
    void knownAddressesAreOffered() {
        write("");
        robot.write("10.2.0.1", 0);
        until(() -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> to().getText().equals("10.2.0.1:443"));
    }
}
