package homing.scenario;

import homing.model.Call;
import homing.model.Network;
import homing.model.Script;
import homing.model.Service;
import java.util.Map;

/**
 * Who answers a scenario's calls: a server program on every host but the one that calls.
 *
 * @param port where it listens; 0 for the port that is called
 */
public record Server(Answers answers, int port) {
    /** How a server answers a datagram, by its word in a scenario file. */
    public enum Answers {
        /** From the address that its system chooses. */
        WILDCARD,
        /** From the address that was asked. */
        PKTINFO,
        /** No server runs. */
        NONE
    }

    /** A server that lets its system choose, on the port that is called. */
    public static final Server USUAL = new Server(Answers.WILDCARD, 0);

    /** One call at the beginning, with this server on all other hosts. */
    Script script(Call call, Network network) {
        int listening = port > 0 ? port : call.port() > 0 ? call.port() : Service.DEFAULT_PORT;
        Map<String, Service> services = switch (answers) {
            case NONE -> Map.of();
            case WILDCARD -> new Service(listening, Service.Answering.WILDCARD).onAllBut(call.host(), network);
            case PKTINFO -> new Service(listening, Service.Answering.PKTINFO).onAllBut(call.host(), network);
        };
        return Script.of(call, services);
    }
}
