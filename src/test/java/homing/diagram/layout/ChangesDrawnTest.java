package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.diagram.Caption;
import homing.diagram.Drawn;
import homing.diagram.Hue;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.Role;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Change;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.scenario.Story.Act;
import homing.sim.Simulation;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesDrawnTest {
    private static final Call FIRST = Drawn.call("client");
    private static final Call SECOND = Call.of("server", Program.PING, IpAddress.parse("203.0.113.1"), 0);
    private static final AdapterAddress ADDED = AdapterAddress.of(IpAddress.parse("10.2.0.77"), 24);

    private final Scenario doors = Drawn.twoDoors();

    /** A call, the changes a second apart, and another call by another host. */
    private Timeline told(Change... changes) {
        List<Act> acts = new ArrayList<>(List.of(new Story.Calling(ScriptedCall.of(FIRST), 0)));
        for (Change change : changes) {
            acts.add(new Story.Changing(change, 100_000L + 1000L * acts.size()));
        }
        acts.add(new Story.Calling(ScriptedCall.of(SECOND), 200_000));
        return Simulation.run(doors.network(), new Story("", Server.USUAL, acts).script(doors.network()));
    }

    private static int stepOf(Timeline timeline, Change change) {
        return timeline.moments().stream()
                .map(moment -> moment.step())
                .filter(step -> step.decision() instanceof Decision.Changed changed
                        && changed.change().equals(change))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private Picture before(Timeline timeline, Change change) {
        return Layout.of(doors, timeline).at(stepOf(timeline, change) - 1);
    }

    private Picture after(Timeline timeline, Change change) {
        return Layout.of(doors, timeline).at(stepOf(timeline, change));
    }

    private static Role port(Picture picture, String adapter) {
        return ((Item.Port) picture.item("port:" + adapter).orElseThrow())
                .look()
                .role();
    }

    private static Item.Cable cable(Picture picture, String adapter) {
        return (Item.Cable) picture.item("cable:" + adapter).orElseThrow();
    }

    private static Item.HostCard card(Picture picture, String host) {
        return (Item.HostCard) picture.item("host:" + host).orElseThrow();
    }

    private static List<String> label(Picture picture, String adapter) {
        Optional<Item> label = picture.item("label:" + adapter);
        return label.map(item -> ((Item.Label) item)
                        .captions().stream().map(Caption::text).toList())
                .orElse(List.of());
    }

    @Test
    void anAdapterThatIsSetDownIsDashedAndSaysSoFromItsStepOn() {
        Change down = new Change.OfAdapter("client", "A", false);
        Timeline run = told(down);
        assertThat(port(before(run, down), "client:A")).isEqualTo(Role.PORT);
        assertThat(label(before(run, down), "client:A")).containsExactly("10.1.0.5/24");
        assertThat(port(after(run, down), "client:A")).isEqualTo(Role.PORT_DEAD);
        assertThat(label(after(run, down), "client:A")).containsExactly("10.1.0.5/24", "down");
        assertThat(cable(after(run, down), "client:A").look().role()).isEqualTo(Role.CABLE_DEAD);
    }

    @Test
    void theSmallPortsOfOtherHostsAreDashedToo() {
        Change down = new Change.OfAdapter("fw-A", "in", false);
        Timeline run = told(down);
        assertThat(port(before(run, down), "fw-A:in")).isEqualTo(Role.PORT_SMALL);
        assertThat(port(after(run, down), "fw-A:in")).isEqualTo(Role.PORT_SMALL_DEAD);
    }

    @Test
    void aCableThatIsPulledOutHangsLooseUntilItIsPluggedInAgain() {
        Change out = new Change.OfCable("client", "B", false);
        Change in = new Change.OfCable("client", "B", true);
        Timeline run = told(out, in);
        Item.Cable whole = cable(before(run, out), "client:B");
        Item.Cable loose = cable(after(run, out), "client:B");
        assertThat(loose.way().length()).isLessThan(whole.way().length() * 0.75);
        assertThat(label(after(run, out), "client:B")).contains("unplugged");
        assertThat(cable(after(run, in), "client:B")).isEqualTo(whole);
    }

    @Test
    void aHostThatIsTurnedOffSaysSoUntilItIsStartedAgain() {
        Change off = new Change.OfPower("fw-A", false);
        Change on = new Change.OfPower("fw-A", true);
        Timeline run = told(off, on);
        Item.HostCard usual = card(before(run, off), "fw-A");
        Item.HostCard dead = card(after(run, off), "fw-A");
        assertThat(dead.look().role()).isEqualTo(Role.CARD_OFF);
        assertThat(dead.captions()).extracting(Caption::text).contains("Linux · turned off");
        assertThat(dead.says()).contains("turned off");
        assertThat(label(after(run, off), "fw-A:in")).doesNotContain("down");
        assertThat(cable(after(run, off), "fw-A:in").way())
                .isEqualTo(cable(before(run, off), "fw-A:in").way());
        assertThat(card(after(run, on), "fw-A")).isEqualTo(usual);
        assertThat(port(after(run, on), "fw-A:in")).isEqualTo(Role.PORT_SMALL);
    }

    @Test
    void whoChangesAHostMeetsNoPacketThere() {
        Change down = new Change.OfAdapter("client", "A", false);
        assertThat(after(told(down), down).all(Item.Capsule.class)).isEmpty();
    }

    @Test
    void anAddressThatIsAddedStandsOnTheCardFromItsStepOn() {
        Change added = new Change.OfAddress("client", "B", ADDED, true);
        Timeline run = told(added);
        assertThat(label(before(run, added), "client:B")).containsExactly("10.2.0.5/24");
        assertThat(card(after(run, added), "client").rows())
                .flatExtracting(Item.Row::captions)
                .extracting(Caption::text)
                .contains("10.2.0.77/24");
    }

    @Test
    void theColoursAreThoseOfTheHostThatCallsWhileEverythingKeepsItsPlace() {
        Timeline run = told();
        Layout layout = Layout.of(doors, run);
        int second = run.calls().get(1).step();
        assertThat(cable(layout.at(second - 1), "client:A").look().hue()).isEqualTo(Hue.BLUE);
        assertThat(cable(layout.at(second), "client:A").look().hue()).isEqualTo(Hue.GREY);
        assertThat(cable(layout.at(second), "server:eth0").look().hue()).isEqualTo(Hue.BLUE);
        for (String host : List.of("client", "server", "fw-A")) {
            assertThat(card(layout.at(second), host).box())
                    .isEqualTo(card(layout.start(), host).box());
        }
    }

    @Test
    void aStepLooksTheSameHoweverOneComesToIt() {
        Timeline run = told(
                new Change.OfCable("client", "B", false),
                new Change.OfPower("fw-A", false),
                new Change.OfAddress("client", "B", ADDED, true),
                new Change.OfPower("fw-A", true));
        Layout forward = Layout.of(doors, run);
        List<Picture> pictures = new ArrayList<>();
        for (int step = 0; step <= run.length(); step++) {
            pictures.add(forward.at(step, 0.5));
        }
        Layout back = Layout.of(doors, run);
        for (int step = run.length(); step >= 0; step--) {
            assertThat(back.at(step, 0.5)).as("step %s", step).isEqualTo(pictures.get(step));
        }
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int step = random.nextInt(run.length() + 1);
            assertThat(back.at(step, 0.5)).as("step %s", step).isEqualTo(pictures.get(step));
        }
    }

    @Test
    void eachHostThatCallsKeepsItsSocketAndItsSource() {
        Timeline run = told();
        Picture end = Layout.of(doors, run).at(run.length());
        assertThat(words(card(end, "client"))).contains("10.1.0.5");
        assertThat(words(card(end, "server"))).contains("203.0.113.80");
    }

    private static List<String> words(Item.HostCard card) {
        return card.rows().stream()
                .flatMap(row -> row.captions().stream())
                .map(Caption::text)
                .toList();
    }

    @Test
    void whatWentWrongWithACallIsOverWithTheNext() {
        Change out = new Change.OfCable("server", "eth0", false);
        Change in = new Change.OfCable("server", "eth0", true);
        List<Act> acts = List.of(
                new Story.Changing(out, 0),
                new Story.Calling(ScriptedCall.of(SECOND), 1000),
                new Story.Changing(in, 60_000),
                new Story.Calling(ScriptedCall.of(SECOND), 61_000));
        Timeline run = Simulation.run(doors.network(), new Story("", Server.USUAL, acts).script(doors.network()));
        Layout layout = Layout.of(doors, run);
        assertThat(card(layout.at(stepOf(run, in)), "server").look().role()).isEqualTo(Role.CARD_DROPPED);
        assertThat(card(layout.at(run.calls().get(1).step()), "server").look().role())
                .isEqualTo(Role.CARD_FOCUS);
    }
}
