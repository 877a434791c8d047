package homing.ui.network;

import homing.scenario.Part;
import java.util.Optional;

/**
 * A line of the network list.
 *
 * @param key the same for the same thing before and after a change
 * @param name what it is called
 * @param more what else is worth saying: the system of a host, where an adapter is plugged in
 * @param part what is picked with it; null for a heading
 * @param named whether the name is the part's own, so that it can be typed over
 */
record Entry(String key, String name, String more, Part part, boolean named) {
    static Entry heading(String key, String name, String more) {
        return new Entry(key, name, more, null, false);
    }

    Optional<Part> picked() {
        return Optional.ofNullable(part);
    }
}
