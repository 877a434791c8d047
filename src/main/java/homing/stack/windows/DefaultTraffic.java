package homing.stack.windows;

import homing.decision.RouteQuestion;
import homing.decision.TableRoute;
import homing.model.NextHop;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.state.GatewayUse;
import homing.state.HostState;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a host's own TCP connections send by default gateways; only they count for dead gateway detection (XP-D1, XP-D10). */
record DefaultTraffic(XpHost host, HostState state) {
    private static final RouteQuestion NOWHERE = new RouteQuestion(
            RouteQuestion.Purpose.SEND, IpAddress.ANY4, IpAddress.ANY4, "", "", 0, 0, Protocol.TCP, 0, 0);

    /** The default gateway by which the remote address is reached; empty if it is reached otherwise. */
    Optional<NextHop> gatewayOf(IpAddress remote) {
        return gatewayOf(remote, state.memory().gateways());
    }

    /** The default gateway of the host, whatever single remote addresses use. */
    Optional<NextHop> ofHost() {
        GatewayUse use = state.memory().gateways();
        return use.ofHost()
                .or(() -> remotes().stream()
                        .flatMap(remote -> gatewayOf(remote, GatewayUse.AS_CONFIGURED).stream())
                        .findFirst());
    }

    private Optional<NextHop> gatewayOf(IpAddress remote, GatewayUse use) {
        List<NextHop> gateways = new GatewayList(host).all();
        return new RouteLookup(host, use)
                .choose(NOWHERE.to(remote))
                .winner()
                .filter(winner -> winner.route().destination().equals(Prefix.ALL4))
                .map(TableRoute::hop)
                .filter(gateways::contains);
    }

    /** The remote addresses that are reached by default gateways, each once. */
    List<IpAddress> remotes() {
        Stream<IpAddress> partners = state.sockets().stream()
                .filter(socket -> isTcp(socket) && (socket.isOpen() || isConnection(socket)))
                .map(socket -> socket.call().to());
        return Stream.concat(partners, state.memory().gateways().moved().keySet().stream())
                .distinct()
                .filter(remote -> gatewayOf(remote).isPresent())
                .toList();
    }

    /** Whether a connection that has been made goes by the gateway. */
    boolean hasConnectionsBy(NextHop gateway) {
        return state.sockets().stream()
                .filter(socket -> isTcp(socket) && isConnection(socket))
                .anyMatch(socket ->
                        gatewayOf(socket.call().to()).filter(gateway::equals).isPresent());
    }

    private static boolean isTcp(SocketState socket) {
        return socket.call().program().protocol() == Protocol.TCP;
    }

    private static boolean isConnection(SocketState socket) {
        return socket.end().kind() == End.Kind.ANSWERED;
    }
}
