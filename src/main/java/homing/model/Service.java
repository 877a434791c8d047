package homing.model;

import java.util.HashMap;
import java.util.Map;

/**
 * A server program that listens on every address of a host, on a TCP and a UDP port of the same number, and answers each
 * datagram and connection.
 *
 * @param port 1 to 65535
 */
public record Service(int port, Answering answering) {
    /** Where servers listen when nobody says. */
    public static final int DEFAULT_PORT = 7007;

    /** How a UDP server sends its answer. */
    public enum Answering {
        /** By sendto() on a socket without an address: the system chooses the answer's source anew. */
        WILDCARD,
        /** By IP_PKTINFO from the address that was asked. */
        PKTINFO
    }

    public Service {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("A port is 1 to 65535: " + port);
        }
    }

    /** A server that lets the system choose. */
    public static Service on(int port) {
        return new Service(port, Answering.WILDCARD);
    }

    /** This service on every host but the one that calls, by name. */
    public Map<String, Service> onAllBut(String caller, Network network) {
        Map<String, Service> services = new HashMap<>();
        for (Host host : network.hosts()) {
            if (!host.name().equals(caller)) {
                services.put(host.name(), this);
            }
        }
        return services;
    }
}
