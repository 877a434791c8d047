package homing.stack.windows.modern;

import homing.decision.SocketError;
import homing.model.Call;
import homing.net.Protocol;
import homing.stack.windows.PortMatrix;
import homing.stack.windows.PortMatrix.Claim;
import homing.state.SocketState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which port a socket gets: rule WM-B2. */
record Ports(List<SocketState> sockets) {
    /** The dynamic ports, from which port 0 takes one. */
    private static final int FIRST_DYNAMIC = 49152;

    private static final int LAST_DYNAMIC = 65535;
    private static final PortMatrix MATRIX = new PortMatrix(true);

    /** The first port of the dynamic range that no socket of this protocol holds; the last if all are held. */
    int free(Call call) {
        return IntStream.range(FIRST_DYNAMIC, LAST_DYNAMIC)
                .filter(port -> holders(call, port).isEmpty())
                .findFirst()
                .orElse(LAST_DYNAMIC);
    }

    /** Why the program does not get the port it asks for. */
    Optional<SocketError> refusal(Call call) {
        Call.Options options = call.options();
        if (options.sourcePort() == 0 || call.program().protocol() == Protocol.ICMP) {
            return Optional.empty();
        }
        Claim claim = new Claim(options.bind(), options.sharing());
        return holders(call, options.sourcePort()).stream()
                .flatMap(holder -> MATRIX.refusal(claimOf(holder), claim).stream())
                .findFirst();
    }

    private List<SocketState> holders(Call call, int port) {
        return sockets.stream()
                .filter(socket -> socket.local().port() == port)
                .filter(socket ->
                        socket.call().program().protocol() == call.program().protocol())
                .toList();
    }

    private static Claim claimOf(SocketState socket) {
        return new Claim(socket.local().address(), socket.call().options().sharing());
    }
}
