package homing.diagram.layout;

import homing.decision.Candidate;
import homing.decision.OwnAddress;
import homing.net.IpAddress;
import homing.text.Message;
import homing.text.Words;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a run has come to at a step, as far as the picture of the host in focus shows it.
 *
 * @param sockets how many sockets its programs have opened
 * @param socket what the last of them is; null before the first
 * @param stamp the source that packets will wear; null while it is open
 * @param candidates the addresses among which the source was chosen; empty before
 * @param exit the door that was chosen; null before
 * @param alerts what went wrong, by host
 * @param host where the step happened; empty at the start
 * @param isChoosing whether this very step chose the door or the source
 */
record Situation(
        int sockets,
        Message socket,
        Stamp stamp,
        List<Candidate<OwnAddress>> candidates,
        Exit exit,
        PMap<String, Message> alerts,
        String host,
        boolean isChoosing) {
    static final Situation START = new Situation(0, null, null, List.of(), null, HashTreePMap.empty(), "", false);

    /**
     * A source that is stamped on packets.
     *
     * @param by who stamped it
     */
    record Stamp(IpAddress source, Message by) {}

    /** The adapter by which packets leave, and where to. */
    record Exit(String adapter, IpAddress nextHop) {}

    Optional<Message> openSocket() {
        return Optional.ofNullable(socket);
    }

    Optional<Stamp> stamped() {
        return Optional.ofNullable(stamp);
    }

    Optional<Exit> door() {
        return Optional.ofNullable(exit);
    }

    /** What went wrong with a host, in words. */
    Optional<String> alert(String of) {
        return Optional.ofNullable(alerts.get(of)).map(Words.english()::say);
    }

    /** Whether the source was chosen among addresses, this one being the winner. */
    boolean chose(IpAddress address) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.isChosen()
                        && candidate.subject().address().address().equals(address));
    }

    Situation at(String where) {
        return new Situation(sockets, socket, stamp, candidates, exit, alerts, where, false);
    }

    Situation withSocket(Message opened) {
        return new Situation(sockets + 1, opened, null, List.of(), null, alerts, host, false);
    }

    Situation withStamp(Stamp changed) {
        return new Situation(sockets, socket, changed, candidates, exit, alerts, host, isChoosing);
    }

    Situation withCandidates(List<Candidate<OwnAddress>> changed) {
        return new Situation(sockets, socket, stamp, List.copyOf(changed), exit, alerts, host, true);
    }

    Situation withExit(Exit changed) {
        return new Situation(sockets, socket, stamp, candidates, changed, alerts, host, true);
    }

    Situation withAlert(Message alert) {
        return new Situation(sockets, socket, stamp, candidates, exit, alerts.plus(host, alert), host, isChoosing);
    }
}
