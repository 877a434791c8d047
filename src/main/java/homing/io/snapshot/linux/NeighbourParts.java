package homing.io.snapshot.linux;

import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.PlainName;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A neighbour while it is read. */
final class NeighbourParts {
    private static final Map<String, NeighbourState> STATES = states();

    private final IpAddress address;
    private String adapter = "";
    private Mac mac;
    private NeighbourState state;

    NeighbourParts(Object address) {
        this.address = AdapterParts.addressOrNull(address);
    }

    private static Map<String, NeighbourState> states() {
        Map<String, NeighbourState> names = new HashMap<>();
        for (NeighbourState state : NeighbourState.values()) {
            names.put(state.name(), state);
        }
        return names;
    }

    void adapter(String name) {
        adapter = name;
    }

    /** Something that is no Ethernet address (a tunnel's) counts as none. */
    void hardware(String text) {
        mac = Mac.tryParse(text).orElse(null);
    }

    /** The first state counts; a word that is none is passed over. */
    void state(String word) {
        if (state == null) {
            state = STATES.get(word);
        }
    }

    /** The entry; empty if address, adapter or state are missing, or the hardware address that the state asks for. */
    Optional<Neighbour> build() {
        return address == null || !PlainName.isGood(adapter) || state == null || (mac == null && state.needsHardware())
                ? Optional.empty()
                : Optional.of(new Neighbour(address, adapter, mac, state));
    }
}
