package homing.dialect.windows.modern;

import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What {@code route print} tells since Vista.
 *
 * @param adapters the interface list
 * @param persistent IPv4 routes that are stored; each that is in force stands among the active ones, too
 */
public record RouteTables(
        List<Listed> adapters, List<Row> active, List<Stored> persistent, List<Row6> active6, List<Row6> persistent6) {
    /** Metric of a stored IPv6 route that has the adapter's automatic one. */
    static final long AUTOMATIC6 = 0xFFFF_FFFFL;

    /**
     * An adapter by its number.
     *
     * @param mac null for the loopback and for tunnels
     */
    public record Listed(int index, Mac mac, String name) {
        public Optional<Mac> hardware() {
            return Optional.ofNullable(mac);
        }
    }

    /**
     * An IPv4 route.
     *
     * @param gateway null if the destination is on-link
     * @param adapter the address that stands for the adapter, which is not the source of packets (KB 149399)
     * @param metric of route and adapter together
     */
    public record Row(Prefix destination, IpAddress gateway, IpAddress adapter, long metric) {
        public Optional<IpAddress> gatewayAddress() {
            return Optional.ofNullable(gateway);
        }
    }

    /**
     * An IPv4 route that is stored.
     *
     * @param gateway null if the destination is on-link
     * @param metric of the route alone; null for the automatic one, which is printed as Default
     */
    public record Stored(Prefix destination, IpAddress gateway, Long metric) {
        public Optional<IpAddress> gatewayAddress() {
            return Optional.ofNullable(gateway);
        }

        public OptionalLong ownMetric() {
            return metric == null ? OptionalLong.empty() : OptionalLong.of(metric);
        }
    }

    /**
     * An IPv6 route.
     *
     * @param adapter the adapter's number; 0 in a stored route
     * @param gateway null if the destination is on-link
     */
    public record Row6(int adapter, long metric, Prefix destination, IpAddress gateway) {
        public Optional<IpAddress> gatewayAddress() {
            return Optional.ofNullable(gateway);
        }
    }

    public RouteTables {
        adapters = List.copyOf(adapters);
        active = List.copyOf(active);
        persistent = List.copyOf(persistent);
        active6 = List.copyOf(active6);
        persistent6 = List.copyOf(persistent6);
    }
}
