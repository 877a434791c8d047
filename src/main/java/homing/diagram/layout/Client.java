package homing.diagram.layout;

import homing.decision.Candidate;
import homing.decision.OwnAddress;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What the programs of a host have come to that calls.
 *
 * @param sockets how many sockets they have opened
 * @param socket what the last of them is; null before the first
 * @param stamp the source that packets will wear; null while it is open
 * @param candidates the addresses among which the source was chosen; empty before
 * @param exit the door that was chosen; null before
 */
record Client(int sockets, Message socket, Stamp stamp, List<Candidate<OwnAddress>> candidates, Exit exit) {
    static final Client START = new Client(0, null, null, List.of(), null);

    Client {
        candidates = List.copyOf(candidates);
    }

    /**
     * A source that is stamped on packets.
     *
     * @param by who stamped it
     */
    record Stamp(IpAddress source, Message by) {}

    /**
     * The adapter by which packets leave, and where to.
     *
     * @param neighbour the host that owns the next hop's address at that time; empty if none does
     */
    record Exit(String host, String adapter, IpAddress nextHop, String neighbour) {}

    Optional<Message> openSocket() {
        return Optional.ofNullable(socket);
    }

    Optional<Stamp> stamped() {
        return Optional.ofNullable(stamp);
    }

    Optional<Exit> door() {
        return Optional.ofNullable(exit);
    }

    /** Whether the source was chosen among addresses, this one being the winner. */
    boolean chose(IpAddress address) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.isChosen()
                        && candidate.subject().address().address().equals(address));
    }

    Client withSocket(Message opened) {
        return new Client(sockets + 1, opened, null, List.of(), null);
    }

    Client withStamp(Stamp changed) {
        return new Client(sockets, socket, changed, candidates, exit);
    }

    Client withCandidates(List<Candidate<OwnAddress>> changed) {
        return new Client(sockets, socket, stamp, changed, exit);
    }

    Client withExit(Exit changed) {
        return new Client(sockets, socket, stamp, candidates, changed);
    }
}
