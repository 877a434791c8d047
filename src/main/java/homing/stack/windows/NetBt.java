package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Program;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.stack.ArpProfile.Sender;
import homing.stack.StackProfile.Told;
import homing.state.SocketState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** NetBIOS over TCP/IP: it works by its bindings, not by the route table (rules XP-N1, XP-N2 and XP-N5). */
record NetBt(XpHost host) {
    private static final int NAME_SERVICE = 137;

    /** The adapters it is bound to, in the binding order; those whose place nobody has told come last. */
    private List<Adapter> bindings() {
        return host.connected().stream()
                .filter(adapter -> !adapter.isLoopback()
                        && !adapter.addressesOf(Family.IPV4).isEmpty())
                .sorted(Comparator.comparingInt(NetBt::place).thenComparingInt(Adapter::index))
                .toList();
    }

    private static int place(Adapter adapter) {
        int told = adapter.windows().binding();
        return told > 0 ? told : Integer.MAX_VALUE;
    }

    /** A call by each binding, from the first address of its adapter. */
    List<Call> transports(Call asked) {
        return bindings().stream()
                .map(adapter -> adapter.addressesOf(Family.IPV4).get(0))
                .map(own -> asked.program() == Program.NETBIOS_NAME ? question(asked, own) : session(asked, own))
                .toList();
    }

    private Call session(Call asked, AdapterAddress own) {
        return new Call(
                asked.host(),
                Program.TCP_CONNECT,
                new PeerAddress(host, own).of(asked),
                asked.port(),
                asked.options().withBind(own.address()));
    }

    /** Everybody on the subnet is asked. */
    private static Call question(Call asked, AdapterAddress own) {
        Prefix subnet = own.subnet();
        IpAddress all = subnet.hasBroadcast() ? subnet.broadcast() : IpAddress.LIMITED_BROADCAST;
        Call.Options options = asked.options()
                .withBind(own.address())
                .withSourcePort(NAME_SERVICE)
                .withBroadcast(true);
        return new Call(asked.host(), Program.UDP_SENDTO, all, asked.port(), options);
    }

    /** XP-N2: with the address of the adapter that hears the question. */
    Optional<Sender> answerForName(String adapter, IpAddress holder) {
        return host.ownerOf(holder)
                .flatMap(owner -> bindings().stream()
                        .filter(bound -> bound.name().equals(adapter))
                        .findFirst())
                .map(hearing -> hearing.addressesOf(Family.IPV4).get(0).address())
                .map(own -> new Sender(own, Verdict.chosen(XpRule.XP_N2, "windows.netbios.my-name", own, adapter)));
    }

    /** What the program hears: how the transport failed that was bound first. */
    static Told noSession(List<SocketState> transports) {
        return transports.isEmpty()
                ? new Told(Winsock.NETWORK_DOWN, Verdict.passedOver(XpRule.XP_N1, "windows.netbios.no-binding"))
                : new Told(
                        transports.get(0).end().error(),
                        Verdict.passedOver(XpRule.XP_N3, "windows.netbios.none", transports.size()));
    }

    /** bind() of a transport. */
    Decision.Bound named(Call transport, Decision.Bound bound) {
        return bound.failure().isPresent()
                ? bound
                : new Decision.Bound(bound.asked(), bound.port(), why(transport, bound.asked()), null);
    }

    private Verdict why(Call transport, IpAddress own) {
        Adapter adapter = host.ownerOf(own).orElseThrow();
        if (transport.options().peers().isEmpty()) {
            return Verdict.chosen(XpRule.XP_N1, "windows.netbios.binding", adapter.name());
        }
        String reason = new PeerAddress(host, adapter.addressOf(own).orElseThrow()).reason(transport.to());
        return Verdict.chosen(XpRule.XP_N5, reason, adapter.name(), transport.to());
    }
}
