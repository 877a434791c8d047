package homing.model;

import homing.net.IpAddress;
import java.util.OptionalInt;

/**
 * A default gateway in a Windows adapter's settings.
 *
 * @param metric metric of the default route; null for automatic
 */
public record Gateway(IpAddress address, Integer metric) {
    /** The metric that was set by hand. */
    public OptionalInt ownMetric() {
        return metric == null ? OptionalInt.empty() : OptionalInt.of(metric);
    }
}
