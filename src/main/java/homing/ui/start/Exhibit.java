package homing.ui.start;

import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.io.shipped.Shelf.Shipped;
import homing.model.Network;
import homing.model.Script;
import homing.packet.Packet;
import homing.scenario.Scenario;
import homing.state.FrameInFlight;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.function.BiFunction;

/** A shipped scenario with the picture that says most about it: its packet on the way, at the last step in which one leaves. */
public record Exhibit(Shipped shipped, Picture picture) {
    private static final double HALF_WAY = 0.5;

    /**
     * Runs the scenario's first call, or its story if it has no call, to see where its packet goes.
     *
     * @param simulation runs a script in a network
     */
    public static Exhibit of(Shipped shipped, BiFunction<Network, Script, Timeline> simulation) {
        Scenario scenario = shipped.scenario();
        return scenario.scripted().stream()
                .findFirst()
                .map(first -> simulation.apply(scenario.network(), first.script(scenario.network())))
                .map(run -> new Exhibit(shipped, Layout.of(scenario, run).at(tellingStep(run), HALF_WAY)))
                .orElseGet(() -> new Exhibit(shipped, Layout.of(scenario).start()));
    }

    private static int tellingStep(Timeline run) {
        int telling = run.length();
        for (Moment moment : run.moments()) {
            if (moment.sent().stream().anyMatch(Exhibit::isPacket)) {
                telling = moment.step().number();
            }
        }
        return telling;
    }

    private static boolean isPacket(FrameInFlight frame) {
        return frame.frame().packet() instanceof Packet.Ip;
    }
}
