package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.NatRule.Chain;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.PathAnswer;
import homing.stack.Translated;
import homing.state.Flow;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.Tracking;
import java.util.ArrayList;
import java.util.List;

/** The nat table for a packet that this host sends: OUTPUT, a new lookup if that changed the destination, POSTROUTING. */
final class NatStage {
    private static final IpAddress SELF = IpAddress.parse("127.0.0.1");

    private final SocketState socket;
    private final NatTable table;
    private final List<Decision> decisions = new ArrayList<>(2);
    private Path path;

    private NatStage(SocketState socket, NatTable table, Path path) {
        this.socket = socket;
        this.table = table;
        this.path = path;
    }

    /**
     * A packet of this host.
     *
     * @param socket null for an answer of the system or a server
     * @param tracking the connection of the packet that an ICMP error is about; null if it is to be looked up
     */
    static Translated translate(HostState state, SocketState socket, Packet.Ip packet, Path path, Tracking tracking) {
        if (!NatTable.isKept(state)) {
            return Translated.sent(state, List.of(), packet, path);
        }
        Tracking back = tracking == null ? null : new Tracking(tracking.flow(), !tracking.original());
        return new NatStage(socket, NatTable.pass(state, packet, back), path).run();
    }

    private Translated run() {
        if (isRedirect() && isUntold(table.tracking())) {
            Verdict why = Verdict.passedOver(LinuxRule.NAT_REDIRECT, "linux.nat.no-redirect");
            return Translated.thrownAway(table.state(), decisions, table.packet(), Errno.EPERM, why);
        }
        IpAddress destination = table.packet().destination();
        table.destination(Chain.OUTPUT, "", path.adapter(), SELF);
        tellTable();
        if (!table.packet().destination().equals(destination)) {
            PathAnswer answer = lookUpAgain();
            decisions.addAll(answer.decisions());
            if (answer.path() == null) {
                return Translated.thrownAway(table.state(), decisions, table.packet(), answer.error(), answer.why());
            }
            path = answer.path();
        }
        return postRouting(table, decisions, "", path);
    }

    private void tellTable() {
        decisions.addAll(table.decisions());
        table.decisions().clear();
    }

    private boolean isRedirect() {
        return table.packet().transport() instanceof Transport.Icmp message
                && message.meaning() == Transport.Icmp.REDIRECT;
    }

    /** nf_nat_icmp_reply_translation(): not about what is translated, nor before that is settled. */
    private static boolean isUntold(Tracking tracking) {
        if (tracking == null) {
            return false;
        }
        Flow flow = tracking.flow();
        boolean settled = flow.sourceSettled() && flow.destinationSettled();
        return !settled || flow.isSourceRewritten() || flow.isDestinationRewritten();
    }

    /** POSTROUTING for a packet of this host, or one that travels through. */
    static Translated postRouting(NatTable table, List<Decision> decisions, String in, Path path) {
        table.source(Chain.POSTROUTING, in, path.adapter(), ownAddress(table.state(), path));
        decisions.addAll(table.decisions());
        if (table.packet().source().isAny() && table.tracking() != null) {
            Verdict why = Verdict.passedOver(LinuxRule.MASQUERADE, "linux.nat.no-address", path.adapter());
            return Translated.thrownAway(table.state(), decisions, table.packet(), Errno.EPERM, why);
        }
        return Translated.sent(table.state(), decisions, table.packet(), path);
    }

    /** ip_route_me_harder(): the socket's adapter and mark count, its ports do not; the source is kept. */
    private PathAnswer lookUpAgain() {
        Call.Options options =
                socket == null ? Call.Options.NONE : socket.call().options();
        IpAddress source = table.packet().source();
        RouteQuestion question = new RouteQuestion(
                Purpose.SEND,
                table.packet().destination(),
                source,
                options.adapter(),
                "",
                options.mark(),
                0,
                null,
                0,
                0);
        Verdict kept = Verdict.chosen(LinuxRule.KEPT_ROUTE, "linux.source.chosen-before", source);
        return OutputLookup.find(table.state(), question, kept);
    }

    /** MASQUERADE asks for an address of the out adapter for the next hop; a route's src plays no part. */
    private static IpAddress ownAddress(HostState state, Path path) {
        Adapter out = state.host().adapter(path.adapter()).orElseThrow();
        return SourceSearch.search(state.host(), out, path.nextHop(), Scope.GLOBAL)
                .address();
    }
}
