package homing.ui.session;

import homing.decision.Decision;
import homing.diagram.Drawn;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.stack.WireRule;
import homing.state.FrameInFlight;
import homing.state.World;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;
import java.util.stream.IntStream;
import org.pcollections.OrderedPMap;
import org.pcollections.TreePVector;

/** Small timelines for the tests of what looks at timelines. */
public final class Runs {
    /** The host that calls, and nothing else. */
    public static final Network NETWORK = new Network(List.of(Drawn.linux("client")), List.of());

    public static final Call CALL = call(443);
    private static final World WORLD = new World(NETWORK, OrderedPMap.empty(), TreePVector.empty());

    private Runs() {}

    public static Call call(int port) {
        return Call.of("client", Program.TCP_CONNECT, IpAddress.parse("203.0.113.80"), port);
    }

    public static Scenario scenario(Call call) {
        return Scenario.of(NETWORK).withCalls(List.of(new ScriptedCall("", call, List.of())));
    }

    /** So many steps; the ones that are named send a frame. */
    public static Timeline steps(Call call, int count, Integer... sending) {
        List<Integer> senders = List.of(sending);
        List<Moment> moments = IntStream.rangeClosed(1, count)
                .mapToObj(number -> moment(call, number, senders.contains(number)))
                .toList();
        return new Timeline(WORLD, moments, List.of(new Made(call, 1, CallResult.NONE, null)));
    }

    private static Moment moment(Call call, int number, boolean sends) {
        Step step = new Step(number, number * 10L, "client", new Decision.Opened(call, WireRule.FRAME_SENT));
        return new Moment(step, WORLD, sends ? List.of(frame()) : List.of());
    }

    private static FrameInFlight frame() {
        IpAddress any = IpAddress.parse("10.1.0.5");
        Packet question = new Packet.Arp(Packet.ArpOperation.REQUEST, Mac.ZERO, any, Mac.ZERO, any);
        return new FrameInFlight(
                new AdapterRef("client", "A"), List.of(), new Frame(Mac.ZERO, Mac.BROADCAST, question), 0);
    }
}
