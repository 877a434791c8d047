package homing.model;

import homing.net.IpAddress;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An address that an adapter owns.
 *
 * @param prefixLength length of the subnet's prefix, in bits
 * @param peer the other end of a point-to-point link; null if there is none
 * @param broadcast the subnet's broadcast address as configured; null if none is
 * @param label the alias it was configured under, such as eth0:1; empty for the adapter's own name
 * @param marks what else is said of the address
 * @param advertiser the router that has advertised the address's prefix (IPv6); null if nobody knows of one
 */
public record AdapterAddress(
        IpAddress address,
        int prefixLength,
        Scope scope,
        IpAddress peer,
        IpAddress broadcast,
        String label,
        Set<Mark> marks,
        IpAddress advertiser) {
    /** Properties of an address; {@code SECONDARY} as Linux shows it (IFA_F_SECONDARY), the others from RFC 6724 and Windows. */
    public enum Mark {
        SECONDARY,
        NO_PREFIX_ROUTE,
        SKIP_AS_SOURCE,
        DEPRECATED,
        TEMPORARY,
        TENTATIVE,
        OPTIMISTIC,
        DADFAILED
    }

    public AdapterAddress {
        Prefix.of(address, prefixLength);
        requireFamily(address, peer);
        requireFamily(address, broadcast);
        requireFamily(address, advertiser);
        marks = Set.copyOf(marks);
    }

    private static void requireFamily(IpAddress address, IpAddress other) {
        if (other != null && other.family() != address.family()) {
            throw new IllegalArgumentException(address + " and " + other + " are not of the same family");
        }
    }

    /** An address whose prefix no router is known to have advertised. */
    public AdapterAddress(
            IpAddress address,
            int prefixLength,
            Scope scope,
            IpAddress peer,
            IpAddress broadcast,
            String label,
            Set<Mark> marks) {
        this(address, prefixLength, scope, peer, broadcast, label, marks, null);
    }

    /** A plain address of global scope. */
    public static AdapterAddress of(IpAddress address, int prefixLength) {
        return new AdapterAddress(address, prefixLength, Scope.GLOBAL, null, null, "", Set.of());
    }

    /** The subnet that the address stands for; with a peer, the peer's. */
    public Prefix subnet() {
        return Prefix.of(peer == null ? address : peer, prefixLength);
    }

    public Optional<IpAddress> peerAddress() {
        return Optional.ofNullable(peer);
    }

    public Optional<IpAddress> advertisedBy() {
        return Optional.ofNullable(advertiser);
    }

    public AddressState state() {
        return AddressState.of(marks);
    }

    public boolean isSecondary() {
        return marks.contains(Mark.SECONDARY);
    }

    /** A copy with one mark more. */
    public AdapterAddress with(Mark mark) {
        Set<Mark> more = new HashSet<>(marks);
        more.add(mark);
        return new AdapterAddress(address, prefixLength, scope, peer, broadcast, label, more, advertiser);
    }

    /** A copy with one mark less. */
    public AdapterAddress without(Mark mark) {
        Set<Mark> fewer = new HashSet<>(marks);
        fewer.remove(mark);
        return new AdapterAddress(address, prefixLength, scope, peer, broadcast, label, fewer, advertiser);
    }

    /** Address and prefix length, 10.1.0.5/24. */
    @Override
    public String toString() {
        return address + "/" + prefixLength;
    }
}
