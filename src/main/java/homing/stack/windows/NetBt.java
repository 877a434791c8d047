package homing.stack.windows;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.stack.StackProfile.Session;
import homing.stack.StackProfile.Told;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** NetBIOS over TCP/IP: it works by its bindings, not by the route table (rules XP-N1 to XP-N4). */
record NetBt(XpHost host) {
    /** The adapters it is bound to, in the binding order; those whose place nobody has told come last. */
    private List<Adapter> bindings() {
        return host.connected().stream()
                .filter(adapter ->
                        !adapter.isLoopback() && !XpHost.ipv4(adapter).isEmpty())
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
                .map(adapter -> XpHost.ipv4(adapter).get(0).address())
                .map(own -> new Call(
                        asked.host(),
                        Program.TCP_CONNECT,
                        asked.to(),
                        asked.port(),
                        asked.options().withBind(own)))
                .toList();
    }

    /** The first that succeeds, or the first-bound one if it does: in older systems, or with IgnoreBindingOrder 0. */
    Optional<Session> session(List<SocketState> transports) {
        Optional<SocketState> success =
                transports.stream().filter(one -> is(one, End.Kind.ANSWERED)).findFirst();
        boolean waits =
                prefersFirst() && !transports.isEmpty() && transports.get(0).isOpen();
        return success.filter(one -> !waits).map(winner -> new Session(winner, choice(winner, transports)));
    }

    private boolean prefersFirst() {
        int ignores = host.variant().prefersFirstBinding() ? 0 : 1;
        return host.host().settings().get("IgnoreBindingOrder", ignores) == 0;
    }

    private static boolean is(SocketState transport, End.Kind kind) {
        return transport.end().kind() == kind;
    }

    /** XP-N3 and XP-N4. */
    private Decision.SourceChoice choice(SocketState winner, List<SocketState> transports) {
        IpAddress source = winner.local().address();
        String door = winner.path().adapter();
        boolean foreign =
                host.host().adapter(door).filter(one -> one.owns(source)).isEmpty();
        boolean first = winner.id() == transports.get(0).id();
        Verdict won = Verdict.chosen(
                XpRule.XP_N3, prefersFirst() && first ? "windows.netbios.first-bound" : "windows.netbios.first-done");
        List<Candidate<OwnAddress>> candidates = transports.stream()
                .flatMap(one -> own(one).map(own -> new Candidate<>(own, verdict(one, winner, won))).stream())
                .toList();
        return new Decision.SourceChoice(door, candidates, source, foreign, won);
    }

    private static Verdict verdict(SocketState transport, SocketState winner, Verdict won) {
        if (transport.id() == winner.id()) {
            return won;
        }
        return is(transport, End.Kind.FAILED)
                ? Verdict.passedOver(
                        XpRule.XP_N3, "windows.netbios.failed", transport.end().error())
                : Verdict.passedOver(XpRule.XP_N3, "windows.netbios.cancelled");
    }

    private Optional<OwnAddress> own(SocketState transport) {
        IpAddress address = transport.local().address();
        return host.ownerOf(address)
                .flatMap(adapter -> adapter.addressOf(address).map(own -> new OwnAddress(adapter.name(), own)));
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
    Decision.Bound named(Decision.Bound bound) {
        String adapter = host.ownerOf(bound.asked()).map(Adapter::name).orElse("");
        return bound.failure().isPresent()
                ? bound
                : new Decision.Bound(
                        bound.asked(),
                        bound.port(),
                        Verdict.chosen(XpRule.XP_N1, "windows.netbios.binding", adapter),
                        null);
    }
}
