package homing.state;

import homing.model.Service;
import homing.net.IpAddress;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A host's server program and whom it has met.
 *
 * @param service null if no server runs
 * @param handshakes TCP connections, by the direction from the client
 * @param visits who came, in order
 */
public record Serving(Service service, PMap<FlowTuple, Handshake> handshakes, PVector<Visit> visits) {
    /** No server. */
    public static final Serving NONE = new Serving(null, HashTreePMap.empty(), TreePVector.empty());

    /** What a server saw: the address that its client had, and the address that was asked. */
    public record Visit(IpAddress from, IpAddress to) {}

    public static Serving of(Service service) {
        return new Serving(service, HashTreePMap.empty(), TreePVector.empty());
    }

    /** Whether a server listens on the port. */
    public boolean listensOn(int port) {
        return service != null && service.port() == port;
    }

    public Optional<Handshake> handshake(FlowTuple fromClient) {
        return Optional.ofNullable(handshakes.get(fromClient));
    }

    public Serving with(FlowTuple fromClient, Handshake changed) {
        return new Serving(service, handshakes.plus(fromClient, changed), visits);
    }

    public Serving without(FlowTuple fromClient) {
        return new Serving(service, handshakes.minus(fromClient), visits);
    }

    public Serving visitedBy(Visit visit) {
        return new Serving(service, handshakes, visits.plus(visit));
    }
}
