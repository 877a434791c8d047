package homing.stack.windows.modern;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The systems of this profile, from the oldest, and what sets them apart. */
public enum ModernVariant {
    /** Windows Vista and 7, Server 2008 and 2008 R2. */
    VISTA7,
    /** Windows 8 and 8.1, Server 2012 and 2012 R2. */
    WIN8,
    /** Windows 10 and 11, Server 2016 and later: what is meant if nothing is said. */
    WIN10;

    private static final ModernVariant USUAL = WIN10;

    /** The variant by its id, {@code win10}; the empty id is the default. */
    public static Optional<ModernVariant> named(String id) {
        return id.isEmpty()
                ? Optional.of(USUAL)
                : Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** Ids of all, from the oldest. */
    public static List<String> ids() {
        return Stream.of(values()).map(ModernVariant::id).toList();
    }

    /** The id of the default. */
    public static String usual() {
        return USUAL.id();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a host's first network card is called. */
    String firstAdapter() {
        return this == VISTA7 ? "Local Area Connection" : "Ethernet";
    }

    /** Whether the automatic metric follows the tables of Windows 10 (KB 299540). */
    boolean hasMetricsOfWindows10() {
        return this == WIN10;
    }

    /** Interface metric of the loopback. */
    int loopbackMetric() {
        return this == WIN10 ? 75 : 50;
    }

    /** Labels of IPv6 addresses. */
    PolicyTable labels() {
        return this == VISTA7 ? PolicyTable.VISTA : PolicyTable.SINCE_WINDOWS_8;
    }

    /** Whether a route whose next hop is the adapter's own address leads to its LAN (WM-R8). */
    boolean takesOwnAddressForOnLink() {
        return this != VISTA7;
    }
}
