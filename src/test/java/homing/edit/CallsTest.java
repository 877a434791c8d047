package homing.edit;

import static homing.edit.Drawn.after;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Call;
import homing.model.Change;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {
    private final Scenario one = Drawn.of("hosts: {a: {adapters: {eth0: {}}}, b: {}}");

    private static ScriptedCall ping(String host, String to) {
        return ScriptedCall.of(Call.of(host, Program.PING, IpAddress.parse(to), 0));
    }

    private static Story story(Story.Act... acts) {
        return new Story("", Server.USUAL, List.of(acts));
    }

    @Test
    void callsAreAddedChangedMovedAndRemoved() {
        Scenario two = after(one, Calls.add(one, ping("a", "10.0.0.1")));
        two = after(two, Calls.add(two, ping("b", "10.0.0.2")));
        Scenario moved = after(two, Calls.move(1, 0));
        Scenario changed = after(moved, Calls.replace(moved, 0, ping("a", "10.0.0.3")));

        assertThat(changed.calls())
                .extracting(call -> call.call().to().toString())
                .containsExactly("10.0.0.3", "10.0.0.1");
        assertThat(after(after(two, Calls.remove(List.of(0))), Calls.remove(List.of(0))))
                .isEqualTo(one);
    }

    @Test
    void callsOfNobodyAreRefused() {
        ScriptedCall egress =
                new ScriptedCall("", ping("a", "10.0.0.1").call(), List.of(new Expectation(Subject.EGRESS, "eth7")));

        assertThat(Calls.add(one, ping("nobody", "10.0.0.1")).refusal()).isPresent();
        assertThat(Calls.add(one, egress).refusal()).isPresent();
    }

    @Test
    void storiesMustBeTellable() {
        Story.Act call = new Story.Calling(ping("a", "10.0.0.1"), 1000);
        Story.Act off = new Story.Changing(new Change.OfPower("a", false), 500);
        Story.Act late = new Story.Changing(new Change.OfAdapter("a", "eth0", false), 2000);

        assertThat(text(after(one, Stories.add(one, story(call, late))))).contains("adapter a:eth0 down");
        assertThat(Stories.add(one, story(late)).refusal()).isPresent();
        assertThat(Stories.add(one, story(late, call)).refusal()).isPresent();
        assertThat(Stories.add(one, story(off, call)).refusal()).isPresent();
    }

    @Test
    void titlesTypedLetterByLetterAreUndoneAsOne() {
        History history = History.of(one).apply(Texts.setTitle("A")).apply(Texts.setTitle("A network\u0000"));

        assertThat(text(history.current())).contains("title: A network\n");
        assertThat(history.undo().current()).isEqualTo(one);
    }
}
