package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.NeighbourState;
import homing.model.Program;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Obedience;
import homing.state.Detour;
import homing.state.HostState;
import homing.state.NeighbourKey;
import homing.state.Path;
import homing.state.SocketState;

/** Redirects as the host that is told takes them (__ip_do_redirect()): a better next hop for one destination. */
final class Detours {
    private final HostState state;
    private final SocketState socket;
    private final Packet.Ip redirect;
    private final Transport.Icmp message;
    private final String adapter;

    private Detours(HostState state, SocketState socket, String adapter, Packet.Ip redirect) {
        this.state = state;
        this.socket = socket;
        this.adapter = adapter;
        this.redirect = redirect;
        this.message = (Transport.Icmp) redirect.transport();
    }

    /** The way with the next hop that a redirect has named for this destination. */
    static Path followed(HostState state, Path path, IpAddress destination) {
        if (state.memory().detours().isEmpty()) {
            return path;
        }
        IpAddress better = state.memory().detours().get(new Detour(path.adapter(), path.nextHop(), destination));
        return better == null ? path : path.withNextHop(better);
    }

    /**
     * What becomes of a redirect.
     *
     * @param socket the waiting client whose packet it quotes; null if it is none's
     */
    static Obedience obeyed(HostState state, SocketState socket, String adapter, Packet.Ip redirect) {
        return new Detours(state, socket, adapter, redirect).run();
    }

    private Obedience run() {
        if (!isOurs()) {
            return ignored("linux.redirect.not-ours");
        }
        if (!Sysctl.acceptsRedirects(state.host().settings(), adapter)) {
            return ignored("linux.redirect.deaf", adapter);
        }
        Path path = Detours.followed(state, wayOfQuoted(), message.quoted().destination());
        if (!path.nextHop().equals(redirect.source())
                || path.nextHop().equals(message.quoted().destination())) {
            return ignored("linux.redirect.stranger", redirect.source(), path.nextHop());
        }
        if (LocalAddresses.typeOf(state.host(), message.gateway()) != RouteType.UNICAST) {
            return ignored("linux.redirect.impossible", message.gateway());
        }
        return obey(wayOfQuoted(), path);
    }

    /** A redirect must quote a packet of a socket or an echo reply; a first SYN's connect() has not returned yet. */
    private boolean isOurs() {
        if (socket != null) {
            return socket.call().program() != Program.TCP_CONNECT || socket.sent() > 1;
        }
        Transport quoted = message.quoted().transport();
        boolean served = quoted instanceof Transport.Udp && state.serving().listensOn(quoted.sourcePort());
        return served || (quoted instanceof Transport.Icmp echo && echo.meaning() == Transport.Icmp.ECHO_REPLY);
    }

    /** The way of the quoted packet before any redirect. */
    private Path wayOfQuoted() {
        Packet.Ip quoted = message.quoted();
        if (socket != null && socket.path() != null) {
            return socket.path();
        }
        Path found = OutputLookup.find(state, InputQuestion.again(quoted), null).path();
        return found == null ? Path.nowhere(quoted.source(), quoted.destination()) : found;
    }

    private Obedience obey(Path before, Path current) {
        NeighbourKey key = new NeighbourKey(current.adapter(), message.gateway());
        boolean known = state.neighbour(key)
                .filter(entry -> entry.state().isValid() || entry.state() == NeighbourState.PERMANENT)
                .isPresent();
        if (!known) {
            Verdict later =
                    Verdict.passedOver(LinuxRule.REDIRECT_OBEYED, "linux.redirect.asks-first", message.gateway());
            return new Obedience(state, key, later);
        }
        Detour detour =
                new Detour(before.adapter(), before.nextHop(), message.quoted().destination());
        HostState after = state.with(state.memory().withDetour(detour, message.gateway()));
        return new Obedience(
                after, null, Verdict.chosen(LinuxRule.REDIRECT_OBEYED, "linux.redirect.obeyed", message.gateway()));
    }

    private Obedience ignored(String key, Object... args) {
        return Obedience.refused(state, Verdict.passedOver(LinuxRule.REDIRECT_OBEYED, key, args));
    }
}
