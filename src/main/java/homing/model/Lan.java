package homing.model;

import java.util.List;

/**
 * A shared cable: what one adapter sends, all others on it can hear.
 *
 * @param adapters in the order in which they were plugged in
 * @param kind what it stands for in the drawing; packets do not mind
 */
public record Lan(String name, List<AdapterRef> adapters, Kind kind) {
    /** What a shared cable stands for. */
    public enum Kind {
        /** A cable, or the switches of a company. */
        CABLE,
        /** Everything between here and there: it is drawn as a cloud. */
        INTERNET
    }

    public Lan {
        adapters = List.copyOf(adapters);
    }

    /** An ordinary cable. */
    public Lan(String name, List<AdapterRef> adapters) {
        this(name, adapters, Kind.CABLE);
    }

    public Lan withName(String changed) {
        return new Lan(changed, adapters, kind);
    }

    public Lan withAdapters(List<AdapterRef> changed) {
        return new Lan(name, changed, kind);
    }
}
