package homing.stack.windows;

import homing.model.Call;
import homing.model.Call.Sharing;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.stack.windows.PortMatrix.Claim;
import homing.state.HostState;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who holds the ports of a host: the programs that still run, the connections they have made, and the server. */
record PortHolders(HostState state, Protocol protocol) {
    List<Claim> of(int port) {
        List<Claim> all = new ArrayList<>();
        if (state.serving().listensOn(port)) {
            all.add(new Claim(IpAddress.ANY4, Sharing.DEFAULT));
        }
        state.sockets().stream()
                .filter(socket -> isOn(socket, port) && holds(socket))
                .map(PortHolders::claimOf)
                .forEach(all::add);
        return all;
    }

    private boolean isOn(SocketState socket, int port) {
        return socket.local().port() == port && socket.call().program().protocol() == protocol;
    }

    /** A program that has ended has closed its socket; a connection that was made lasts. */
    private static boolean holds(SocketState socket) {
        boolean connection = socket.call().program().protocol() == Protocol.TCP
                && socket.end().kind() == End.Kind.ANSWERED;
        return socket.isOpen() || connection;
    }

    /** What was bound counts; connect() makes no claim smaller. */
    private static Claim claimOf(SocketState socket) {
        Call.Options options = socket.call().options();
        return new Claim(options.bindAddress().orElse(IpAddress.ANY4), options.sharing());
    }

    /** The first port that no socket has had and no server listens on: a port is not given again so soon. */
    Optional<Integer> free(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .filter(port -> !state.serving().listensOn(port)
                        && state.sockets().stream().noneMatch(socket -> isOn(socket, port)))
                .findFirst();
    }
}
