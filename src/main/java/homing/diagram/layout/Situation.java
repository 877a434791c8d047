package homing.diagram.layout;

import homing.diagram.layout.Client.Exit;
import homing.text.Message;
import homing.text.Words;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a run has come to at a step, as far as pictures show it.
 *
 * @param caller the host whose call was made last
 * @param clients the hosts that have called, by their names
 * @param alerts what went wrong during this call, by host
 * @param host where the step happened; empty at the start
 * @param isChoosing whether this very step chose the door or the source
 */
record Situation(
        String caller, PMap<String, Client> clients, PMap<String, Message> alerts, String host, boolean isChoosing) {
    static final Situation START = new Situation("", HashTreePMap.empty(), HashTreePMap.empty(), "", false);

    Client client(String of) {
        return clients.getOrDefault(of, Client.START);
    }

    /** The door that is chosen in this very step, or was chosen last for the call. */
    Optional<Exit> door() {
        return client(isChoosing ? host : caller).door();
    }

    /** What went wrong with a host, in words. */
    Optional<String> alert(String of) {
        return Optional.ofNullable(alerts.get(of)).map(Words.english()::say);
    }

    Situation at(String where) {
        return new Situation(caller, clients, alerts, where, false);
    }

    /** With another call what went wrong before is over. */
    Situation calling(String next) {
        return new Situation(next, clients, HashTreePMap.empty(), host, isChoosing);
    }

    Situation with(Client changed) {
        return new Situation(caller, clients.plus(host, changed), alerts, host, isChoosing);
    }

    Situation choosing(Client changed) {
        return new Situation(caller, clients.plus(host, changed), alerts, host, true);
    }

    Situation withAlert(Message alert) {
        return new Situation(caller, clients, alerts.plus(host, alert), host, isChoosing);
    }
}
