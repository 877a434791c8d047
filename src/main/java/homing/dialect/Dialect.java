package homing.dialect;

import homing.net.Mac;
import homing.state.HostState;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** How a system shows its tables. */
public interface Dialect {
    /** What a system can be asked to show. */
    enum Topic {
        ADAPTERS,
        ROUTES,
        RULES,
        NEIGHBOURS,
        NAT
    }

    /** Whether the system has such a thing at all. */
    boolean has(Topic topic);

    /** What people who know the system call it: ARP cache, Neighbours. */
    Message title(Topic topic);

    /** A hardware address as the system writes it. */
    String hardware(Mac mac);

    /** Adapters with their addresses. */
    Listing adapters(HostState host);

    /** Route tables; one listing each, the ones of most interest first. */
    List<Listing> routes(HostState host);

    /** Policy rules, those of each family for itself; empty where the system has none. */
    List<Listing> rules(HostState host);

    /** The neighbour (ARP) tables; one listing each for families that the system shows apart. */
    List<Listing> neighbours(HostState host);

    /** The TCP and UDP sockets of its programs, with their states. */
    Listing sockets(HostState host);

    /** The rules of the nat table; no rows where the system has none. */
    Listing nat(HostState host);

    /** Connections that NAT keeps track of; empty where the system tracks none. */
    default Optional<Listing> connections(HostState host) {
        return Optional.empty();
    }

    /** The command that {@link #print} answers for; empty if the system does not have the topic. */
    String command(Topic topic);

    /** What the system prints for {@link #command}, line by line; nothing if it does not have the topic. */
    List<String> print(Topic topic, HostState host);
}
