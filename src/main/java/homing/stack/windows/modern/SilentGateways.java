package homing.stack.windows.modern;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.NextHop;
import homing.model.Program;
import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.StackProfile.Rethought;
import homing.state.GatewayUse;
import homing.state.HostState;
import homing.state.Path;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What TCP's segments tell of the default gateways: WM-D1 when nobody answers them, WM-D3 when somebody does again. */
record SilentGateways(ModernHost host, HostState state) {
    /** Half of the repetitions of data, rounded up. A SYN is repeated twice only; its last wait counts as the third. */
    private static final int THRESHOLD = 3;

    /** The gateway and adapter of a hop, whatever is marked on it. */
    static NextHop plain(NextHop hop) {
        return NextHop.via(hop.gateway(), hop.adapter());
    }

    /** The default gateway that the socket's segments go by; empty if they go otherwise. */
    static Optional<NextHop> gatewayOf(SocketState socket) {
        Path path = socket.path();
        boolean tcp = socket.call().program().protocol() == Protocol.TCP;
        return !tcp || path == null || path.route() == null
                ? Optional.empty()
                : Optional.of(path.route().route())
                        .filter(route -> route.destination().isAll())
                        .map(Route::nextHop)
                        .filter(hop -> hop.gatewayAddress().isPresent())
                        .map(SilentGateways::plain);
    }

    /**
     * A segment of this host has not been answered.
     *
     * @param times how often in vain, the repetitions included
     */
    Rethought unanswered(SocketState socket, int times) {
        NextHop silent = gatewayOf(socket).orElse(null);
        Optional<NextHop> next = silent == null || times != THRESHOLD ? Optional.empty() : otherThan(silent);
        return next.map(other ->
                        use().silent().containsKey(silent) ? stillDead(silent, other) : move(socket, silent, other))
                .orElseGet(() -> new Rethought(state, List.of()));
    }

    /** Whether the socket's next segment goes another way; a connection that is to try a dead gateway keeps to it. */
    boolean leaves(SocketState socket) {
        boolean tries = gatewayOf(socket).isPresent()
                && RouteStates.isOnProbe(socket.path().route().route());
        boolean silent = gatewayOf(socket).filter(use().silent()::containsKey).isPresent();
        return use().of(socket.call().to()).isPresent() || (silent && !tries);
    }

    /** The best default gateway besides this one that is not dead. */
    private Optional<NextHop> otherThan(NextHop silent) {
        return host.host().mainTable().routes().stream()
                .filter(route -> route.destination().isAll() && isLike(route, silent) && !RouteStates.isDead(route))
                .filter(route -> !plain(route.nextHop()).equals(silent))
                .min(Comparator.comparingLong(host::metric))
                .map(route -> plain(route.nextHop()));
    }

    private static boolean isLike(Route route, NextHop silent) {
        return route.nextHop()
                .gatewayAddress()
                .filter(gateway -> gateway.isIpv4() == silent.gateway().isIpv4())
                .isPresent();
    }

    /** The one connection that was to try it has found it silent. */
    private Rethought stillDead(NextHop silent, NextHop other) {
        Verdict why = Verdict.chosen(ModernRule.WM_D3, "modern.gateway.still-dead", silent.gateway());
        return new Rethought(with(use().withSilent(silent)), List.of(new Decision.Moved(null, silent, other, why)));
    }

    /** The path moves, and perhaps the whole host. */
    private Rethought move(SocketState socket, NextHop silent, NextHop next) {
        IpAddress remote = socket.call().to();
        boolean connecting = socket.call().program() == Program.TCP_CONNECT;
        Verdict why = Verdict.chosen(
                ModernRule.WM_D1,
                connecting ? "modern.gateway.syn" : "modern.gateway.data",
                THRESHOLD,
                silent.gateway());
        GatewayUse moved = use().with(remote, next);
        Verdict share = share(moved, silent);
        List<Decision> told = new ArrayList<>();
        told.add(new Decision.Moved(remote, silent, next, why));
        told.add(new Decision.Moved(null, silent, next, share));
        return new Rethought(with(share.isChosen() ? moved.withSilent(silent) : moved), told);
    }

    /** Strictly more than a quarter, as before Vista. */
    private Verdict share(GatewayUse after, NextHop silent) {
        List<IpAddress> remotes = remotes(after, silent);
        long moved = remotes.stream().filter(after.moved()::containsKey).count();
        return 4 * moved > remotes.size()
                ? Verdict.chosen(ModernRule.WM_D1, "modern.gateway.quarter", moved, remotes.size())
                : Verdict.passedOver(ModernRule.WM_D1, "modern.gateway.few", moved, remotes.size());
    }

    /** The remote addresses that are or were reached by the gateway, each once. */
    private List<IpAddress> remotes(GatewayUse after, NextHop silent) {
        Stream<IpAddress> partners = state.sockets().stream()
                .filter(socket -> socket.isOpen() || socket.end().kind() == End.Kind.ANSWERED)
                .filter(socket -> gatewayOf(socket).filter(silent::equals).isPresent())
                .map(socket -> socket.call().to());
        Stream<IpAddress> gone = after.moved().keySet().stream()
                .filter(remote -> !after.moved().get(remote).equals(silent));
        return Stream.concat(partners, gone).distinct().toList();
    }

    /** A segment has been answered: a gateway that was dead is as good as before. */
    Rethought answered(SocketState socket) {
        Optional<NextHop> alive = gatewayOf(socket).filter(use().silent()::containsKey);
        return alive.map(gateway -> revived(gateway, otherThan(gateway).orElse(gateway)))
                .orElseGet(() -> new Rethought(state, List.of()));
    }

    private Rethought revived(NextHop gateway, NextHop other) {
        Verdict why = Verdict.chosen(ModernRule.WM_D3, "modern.gateway.alive", gateway.gateway());
        return new Rethought(with(use().revived(gateway)), List.of(new Decision.Moved(null, other, gateway, why)));
    }

    private GatewayUse use() {
        return state.memory().gateways();
    }

    private HostState with(GatewayUse changed) {
        return state.with(state.memory().with(changed));
    }
}
