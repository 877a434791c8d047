package homing.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What Windows keeps for an adapter besides its addresses.
 *
 * @param binding place in the TCP/IP binding order, from 1; 0 if not known
 * @param metric interface metric set by hand; 0 for automatic
 * @param speed link speed in bits per second, for the automatic metric (KB 299540); 0 if not known
 * @param wireless whether the medium is radio: half of the speed counts
 * @param enabled what is enabled by hand (Windows since Vista); all of it is disabled otherwise
 */
public record WindowsAdapter(int binding, int metric, long speed, boolean wireless, Set<Option> enabled) {
    /** What {@code netsh interface ipv4 set interface} enables (Set-NetIPInterface, MIB_IPINTERFACE_ROW). */
    public enum Option {
        /** Packets with this adapter's addresses may leave by any adapter. */
        WEAK_HOST_SEND,
        /** Packets for the addresses of other adapters may arrive here. */
        WEAK_HOST_RECEIVE,
        /** Default routes by this adapter do not count. */
        IGNORE_DEFAULT_ROUTES,
        /** Packets for others that arrive here are sent on. */
        FORWARDING
    }

    /** Nothing is known. */
    public static final WindowsAdapter DEFAULT = new WindowsAdapter(0, 0, 0, false);

    public WindowsAdapter {
        if (binding < 0 || metric < 0 || speed < 0) {
            throw new IllegalArgumentException("Binding place, metric and speed are 0 or more");
        }
        EnumSet<Option> on = EnumSet.noneOf(Option.class);
        on.addAll(enabled);
        enabled = Collections.unmodifiableSet(on);
    }

    /** An adapter of which nothing is enabled by hand. */
    public WindowsAdapter(int binding, int metric, long speed, boolean wireless) {
        this(binding, metric, speed, wireless, Set.of());
    }

    public boolean has(Option option) {
        return enabled.contains(option);
    }

    public WindowsAdapter withMetric(int changed) {
        return new WindowsAdapter(binding, changed, speed, wireless, enabled);
    }

    /** The interface metric, if it was set by hand. */
    public OptionalInt ownMetric() {
        return metric == 0 ? OptionalInt.empty() : OptionalInt.of(metric);
    }
}
