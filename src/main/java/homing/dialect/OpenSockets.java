package homing.dialect;

import homing.dialect.OpenSocket.State;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.state.HostState;
import homing.state.SocketState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the sockets of a host: those that wait for clients, the connections of its server, and those of its client programs. */
public final class OpenSockets {
    private OpenSockets() {}

    public static List<OpenSocket> of(HostState host) {
        List<OpenSocket> all = new ArrayList<>(listening(host));
        host.serving().handshakes().forEach((tuple, handshake) -> {
            State state = handshake.established() ? State.ESTABLISHED : State.SYN_RECEIVED;
            all.add(new OpenSocket(tuple, tuple.protocol(), tuple.destination(), tuple.source(), state));
        });
        all.addAll(clients(host));
        return all;
    }

    private static List<OpenSocket> listening(HostState host) {
        List<OpenSocket> all = new ArrayList<>();
        if (host.serving().service() != null) {
            int port = host.serving().service().port();
            listen(all, new Endpoint(IpAddress.ANY4, port));
            if (speaksIpv6(host.host())) {
                listen(all, new Endpoint(IpAddress.ANY6, port));
            }
        }
        return all;
    }

    private static void listen(List<OpenSocket> all, Endpoint local) {
        boolean ipv4 = local.address().isIpv4();
        all.add(new OpenSocket(
                new OpenSocket.Wildcard(Protocol.TCP, ipv4), Protocol.TCP, local, null, State.LISTENING));
        all.add(new OpenSocket(
                new OpenSocket.Wildcard(Protocol.UDP, ipv4), Protocol.UDP, local, null, State.UNCONNECTED));
    }

    private static boolean speaksIpv6(Host host) {
        return host.adapters().stream()
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .anyMatch(address ->
                        !address.address().isIpv4() && !address.address().isLoopback());
    }

    /** A program that sends on the connection of an earlier call has that call's socket. */
    private static Iterable<OpenSocket> clientsByEnds(HostState host) {
        Map<List<Object>, OpenSocket> byEnds = new LinkedHashMap<>();
        for (SocketState socket : host.sockets()) {
            Protocol protocol = socket.call().program().protocol();
            boolean stands = socket.call().program().hasTransports() && socket.isProgramsOwn();
            if (protocol != Protocol.ICMP && !stands) {
                OpenSocket open = client(socket, protocol);
                Object peer = open.peer() == null ? socket.id() : open.peer();
                byEnds.put(List.of(protocol, open.local(), peer), open);
            }
        }
        return byEnds.values();
    }

    private static List<OpenSocket> clients(HostState host) {
        List<OpenSocket> all = new ArrayList<>();
        clientsByEnds(host).forEach(all::add);
        return all;
    }

    private static OpenSocket client(SocketState socket, Protocol protocol) {
        State state = protocol == Protocol.TCP ? tcp(socket) : udp(socket);
        boolean paired = state == State.SYN_SENT || state == State.ESTABLISHED;
        Endpoint peer = paired ? new Endpoint(socket.call().to(), socket.call().port()) : null;
        return new OpenSocket(new OpenSocket.Ordinal(socket.id()), protocol, socket.local(), peer, state);
    }

    private static State tcp(SocketState socket) {
        if (isGivenUp(socket)) {
            return State.CLOSED;
        }
        if (socket.connected()) {
            return State.ESTABLISHED;
        }
        return socket.path() == null ? State.UNCONNECTED : State.SYN_SENT;
    }

    private static State udp(SocketState socket) {
        if (isGivenUp(socket)) {
            return State.CLOSED;
        }
        return socket.connected() ? State.ESTABLISHED : State.UNCONNECTED;
    }

    private static boolean isGivenUp(SocketState socket) {
        return socket.end().kind() == SocketState.End.Kind.FAILED
                || socket.end().kind() == SocketState.End.Kind.TIMED_OUT;
    }
}
