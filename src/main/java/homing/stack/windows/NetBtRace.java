package homing.stack.windows;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Program;
import homing.net.IpAddress;
import homing.stack.StackProfile.Session;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;
import java.util.Optional;

/** Which of the transports of NetBIOS carries a session or brings a name: rule XP-N3. */
record NetBtRace(XpHost host) {
    /** The first that succeeds, or the first-bound one if it does: in older systems, or with IgnoreBindingOrder 0. */
    Optional<Session> session(List<SocketState> transports) {
        boolean asks = transports.stream().anyMatch(one -> one.call().program() == Program.UDP_SENDTO);
        Optional<SocketState> success =
                transports.stream().filter(one -> is(one, End.Kind.ANSWERED)).findFirst();
        boolean waits =
                prefersFirst() && !transports.isEmpty() && transports.get(0).isOpen();
        return asks
                ? success.map(first -> new Session(first, null, Winsock.ABORTED))
                : success.filter(one -> !waits)
                        .map(winner -> new Session(winner, choice(winner, transports), Winsock.ABORTED));
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
}
