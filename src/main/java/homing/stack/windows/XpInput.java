package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.packet.Packet;
import homing.stack.Input;
import homing.state.HostState;
import homing.state.Path;

/** What becomes of a received packet: rules XP-X1 (weak receive) and XP-X4 (routing only if it is enabled). */
record XpInput(XpHost host, HostState state, Arrival arrival) {
    static Input of(XpHost host, HostState state, String adapter, Packet.Ip packet) {
        return new XpInput(host, state, new Arrival(state, adapter, packet)).run(host.reach(packet.destination()));
    }

    private Input run(Path.Reach reach) {
        if (reach != Path.Reach.UNICAST) {
            return arrival.taken();
        }
        return state.host().settings().get("IPEnableRouter", 0) == 0
                ? arrival.thrownAway(Phase.FORWARD, XpRule.XP_X4, "windows.input.no-routing")
                : onward(reach);
    }

    private Input onward(Path.Reach reach) {
        Decision.RouteChoice route = new RouteLookup(host, state.memory().gateways()).choose(arrival.question());
        return arrival.refusal(route, XpRule.XP_X4, "windows.input.ttl")
                .orElseGet(() -> arrival.sentOn(route, new NextHopLookup(host).of(route), reach));
    }
}
