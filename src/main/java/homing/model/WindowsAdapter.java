package homing.model;

import java.util.OptionalInt;

/**
 * What Windows keeps for an adapter besides its addresses.
 *
 * @param binding place in the TCP/IP binding order, from 1; 0 if not known
 * @param metric interface metric set by hand; 0 for automatic
 * @param speed link speed in bits per second, for the automatic metric (KB 299540); 0 if not known
 * @param wireless whether the medium is radio: half of the speed counts
 */
public record WindowsAdapter(int binding, int metric, long speed, boolean wireless) {
    /** Nothing is known. */
    public static final WindowsAdapter DEFAULT = new WindowsAdapter(0, 0, 0, false);

    public WindowsAdapter {
        if (binding < 0 || metric < 0 || speed < 0) {
            throw new IllegalArgumentException("Binding place, metric and speed are 0 or more");
        }
    }

    /** The interface metric, if it was set by hand. */
    public OptionalInt ownMetric() {
        return metric == 0 ? OptionalInt.empty() : OptionalInt.of(metric);
    }
}
