package homing.stack.windows.modern;

import homing.decision.SocketError;
import homing.model.Call;
import homing.net.Protocol;
import homing.stack.PortHolders;
import homing.stack.windows.PortMatrix;
import homing.stack.windows.PortMatrix.Claim;
import homing.state.HostState;
import java.util.Optional;

/** Which port a socket gets: rule WM-B2. */
record Ports(HostState state) {
    /** The dynamic ports, from which port 0 takes one. */
    private static final int FIRST_DYNAMIC = 49152;

    private static final int LAST_DYNAMIC = 65535;
    private static final PortMatrix MATRIX = new PortMatrix(true);

    /** The first port of the dynamic range that no socket of this protocol has had; the last if all are used up. */
    int free(Call call) {
        return holders(call).free(FIRST_DYNAMIC, LAST_DYNAMIC).orElse(LAST_DYNAMIC);
    }

    /** Why the program does not get the port it asks for. */
    Optional<SocketError> refusal(Call call) {
        Call.Options options = call.options();
        if (options.sourcePort() == 0 || call.program().protocol() == Protocol.ICMP) {
            return Optional.empty();
        }
        Claim claim = new Claim(options.bind(), options.sharing());
        return holders(call).of(options.sourcePort()).stream()
                .filter(holder -> holder.serving()
                        || holder.bound().family() == claim.address().family())
                .flatMap(holder -> MATRIX.refusal(Claim.of(holder), claim).stream())
                .findFirst();
    }

    private PortHolders holders(Call call) {
        return new PortHolders(state, call.program().protocol());
    }
}
