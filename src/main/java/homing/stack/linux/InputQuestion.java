package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.model.Host;
import homing.model.PolicyRule;
import homing.model.PolicyRule.Selectors;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.packet.Packet;

/** What the tables are asked about a received packet (ip_route_input_slow()), and about the way back to its sender. */
final class InputQuestion {
    private static final String LOOPBACK = "lo";

    private InputQuestion() {}

    static RouteQuestion onward(Host host, Packet.Ip packet, String in) {
        boolean known = knowsPorts(host, packet);
        return question(
                Purpose.FORWARD,
                packet.destination(),
                packet.source(),
                in,
                known ? packet.transport().protocol() : null,
                known ? packet.transport().sourcePort() : 0,
                known ? packet.transport().destinationPort() : 0);
    }

    /**
     * The way back, with the ports exchanged.
     *
     * @param out the adapter by which the packet would leave; empty if it is for this host
     */
    static RouteQuestion back(Host host, Packet.Ip packet, String out) {
        boolean known = knowsPorts(host, packet);
        return question(
                Purpose.REVERSE,
                packet.source(),
                packet.destination(),
                out.isEmpty() ? LOOPBACK : out,
                known ? packet.transport().protocol() : null,
                known ? packet.transport().destinationPort() : 0,
                known ? packet.transport().sourcePort() : 0);
    }

    /** What a packet of this host was looked up by. */
    static RouteQuestion again(Packet.Ip sent) {
        return question(
                Purpose.REPLY,
                sent.destination(),
                sent.source(),
                "",
                sent.transport().protocol(),
                sent.transport().sourcePort(),
                sent.transport().destinationPort());
    }

    private static RouteQuestion question(
            Purpose purpose, IpAddress to, IpAddress from, String in, Protocol protocol, int sourcePort, int port) {
        return new RouteQuestion(purpose, to, from, "", in, 0, 0, protocol, sourcePort, port);
    }

    /** Ports of a received packet are looked at only if some rule wants them (fib4_rules_early_flow_dissect()). */
    private static boolean knowsPorts(Host host, Packet.Ip packet) {
        for (PolicyRule rule : PolicyRules.of(host, packet.destination().family())) {
            Selectors want = rule.selectors();
            boolean wants = want.protocol() != null || want.sourcePorts() != null || want.destinationPorts() != null;
            if (wants && !want.inAdapter().equals(LOOPBACK)) {
                return true;
            }
        }
        return false;
    }
}
