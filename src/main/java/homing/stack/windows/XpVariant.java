package homing.stack.windows;

import homing.net.Prefix;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The systems of this profile, from the oldest, and what sets them apart. */
public enum XpVariant {
    /** Windows NT 3.5 and 3.51. */
    NT35,
    NT4,
    /** Windows 2000. */
    W2K,
    /** Windows XP as it was first sold. */
    XP_RTM,
    /** Windows XP with service pack 2: what is meant if nothing is said. */
    XP_SP2,
    /** Windows Server 2003. */
    WS2003;

    private static final XpVariant USUAL = XP_SP2;

    /** The variant by its id, {@code xp-sp2}; the empty id is the default. */
    public static Optional<XpVariant> named(String id) {
        return id.isEmpty()
                ? Optional.of(USUAL)
                : Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** Ids of all, from the oldest. */
    public static List<String> ids() {
        return Stream.of(values()).map(XpVariant::id).toList();
    }

    /** The id of the default. */
    public static String usual() {
        return USUAL.id();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the first address of an adapter is stamped whatever the next hop (XP-S5). */
    boolean stampsFirstAddress() {
        return this == NT35;
    }

    /** Whether interface metrics follow from the speed of the link; otherwise they are 1 (KB 299540). */
    boolean hasAutomaticMetric() {
        return compareTo(XP_RTM) >= 0;
    }

    /** Whether the host and broadcast routes inherit the interface metric; otherwise theirs is 1 (KB 140859). */
    boolean inheritsMetric() {
        return compareTo(XP_RTM) >= 0;
    }

    /** Whether an adapter without cable loses its addresses and routes. */
    boolean noticesCable() {
        return compareTo(W2K) >= 0;
    }

    /** Whether the first connection that finds its default gateway dead moves the whole host (XP-D7). */
    boolean switchesAtOnce() {
        return this == NT35;
    }

    /** Whether the host leaves a dead default gateway only if connections have gone by it (XP-D8). */
    boolean needsConnections() {
        return this == XP_RTM;
    }

    /** Whether a NetBIOS session goes by the transport that is bound first, if that succeeds (KB 166159). */
    boolean prefersFirstBinding() {
        return compareTo(NT4) <= 0;
    }

    /** Whether two sockets share a port by the matrix of Server 2003. */
    boolean hasNewPortMatrix() {
        return this == WS2003;
    }

    /** Destination of the multicast route. */
    Prefix multicast() {
        return Prefix.parse(compareTo(W2K) <= 0 ? "224.0.0.0/3" : "224.0.0.0/4");
    }
}
