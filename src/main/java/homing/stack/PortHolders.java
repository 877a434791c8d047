package homing.stack;

import homing.model.Call;
import homing.model.Call.Sharing;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.state.HostState;
import homing.state.SocketState;
import homing.state.SocketState.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who holds the ports of a host: the programs that still run, the connections they have made, and the server. */
public record PortHolders(HostState state, Protocol protocol) {
    /**
     * A socket that holds a port.
     *
     * @param bound the address that was given to bind(), or any
     * @param local the address that it has: connect() has chosen one where any was bound
     * @param adapter the adapter that it is tied to; empty for none
     * @param connected whether it speaks to one other only
     * @param serving whether it is the server's
     */
    public record Holder(
            IpAddress bound, IpAddress local, Sharing sharing, String adapter, boolean connected, boolean serving) {
        /** A server listens on every address, of both families. */
        static final Holder SERVER = new Holder(IpAddress.ANY4, IpAddress.ANY4, Sharing.DEFAULT, "", false, true);

        private static Holder of(SocketState socket) {
            Call.Options options = socket.call().options();
            return new Holder(
                    options.bindAddress().orElse(anyLike(socket.call().to())),
                    socket.local().address(),
                    options.sharing(),
                    options.adapter(),
                    socket.path() != null,
                    false);
        }

        private static IpAddress anyLike(IpAddress address) {
            return address.isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
        }

        /** Whether a packet to an address might be meant for it: any address takes those of all, where the family is the same. */
        public boolean meets(IpAddress address) {
            boolean sameFamily = serving || local.family() == address.family();
            return sameFamily && (local.isAny() || address.isAny() || local.equals(address));
        }
    }

    /** Those who hold a port. */
    public List<Holder> of(int port) {
        List<Holder> all = new ArrayList<>();
        if (state.serving().listensOn(port)) {
            all.add(Holder.SERVER);
        }
        state.sockets().stream()
                .filter(socket -> isOn(socket, port) && holds(socket))
                .map(Holder::of)
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

    /** The first port that no socket has had and no server listens on: a port is not given again so soon. */
    public Optional<Integer> free(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .filter(port -> !state.serving().listensOn(port)
                        && state.sockets().stream().noneMatch(socket -> isOn(socket, port)))
                .findFirst();
    }
}
