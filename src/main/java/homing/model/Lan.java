package homing.model;

import java.util.List;

/**
 * A shared cable: what one adapter sends, all others on it can hear.
 *
 * @param adapters in the order in which they were plugged in
 */
public record Lan(String name, List<AdapterRef> adapters) {
    public Lan {
        adapters = List.copyOf(adapters);
    }

    public Lan withAdapters(List<AdapterRef> changed) {
        return new Lan(name, changed);
    }
}
