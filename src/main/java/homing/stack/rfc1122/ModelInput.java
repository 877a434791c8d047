package homing.stack.rfc1122;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.stack.Input;
import homing.stack.Input.Fate;
import homing.stack.Ipv4Host;
import homing.state.HostState;
import java.util.List;

/** What becomes of a received packet. Neither model routes: what is for others is dropped. */
record ModelInput(ModelHost host, HostModel model, HostState state) {
    Input of(String in, Packet.Ip packet) {
        IpAddress destination = packet.destination();
        Adapter adapter = host.host().adapter(in).orElseThrow();
        if (Ipv4Host.isToMany(adapter, destination) || adapter.isLoopback() || adapter.owns(destination)) {
            return done(List.of(), packet, Fate.HERE);
        } else if (!host.isInside(destination)) {
            return dropped(in, packet, ModelRule.NO_ROUTER, "rfc1122.input.other-host");
        }
        return model == HostModel.WEAK
                ? done(List.of(), packet, Fate.HERE)
                : dropped(in, packet, ModelRule.STRONG_RECEIVE, "rfc1122.input.other-adapter");
    }

    private Input dropped(String in, Packet.Ip packet, ModelRule rule, String key) {
        Verdict why = Verdict.passedOver(rule, key, packet.destination(), in);
        return done(List.of(new Decision.Dropped(Decision.Phase.RECEIVE, in, packet, why)), packet, Fate.GONE);
    }

    private Input done(List<Decision> decisions, Packet.Ip packet, Fate fate) {
        return new Input(state, decisions, packet, fate, null, null, null);
    }
}
