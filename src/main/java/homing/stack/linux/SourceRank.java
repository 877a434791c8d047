package homing.stack.linux;

import homing.decision.OwnAddress;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.net.IpAddress;
import java.util.List;

/**
 * How good one of the host's addresses is as the source of IPv6 packets to a destination: a number for each rule of RFC 6724
 * section 5, in their order; the larger is the better (ipv6_get_saddr_eval()).
 */
final class SourceRank {
    /** Rule 4 (home addresses) is for Mobile IPv6 alone, which the kernel has to be built for. */
    static final List<Ipv6Rule> RULES = List.of(
            Ipv6Rule.SAME,
            Ipv6Rule.SCOPE,
            Ipv6Rule.PREFERRED,
            Ipv6Rule.ADAPTER,
            Ipv6Rule.LABEL,
            Ipv6Rule.TEMPORARY,
            Ipv6Rule.ORCHID,
            Ipv6Rule.PREFIX);

    /** Below any address that reaches far enough. */
    private static final int TOO_NARROW = -128;

    private final Host host;
    private final IpAddress destination;
    private final int[] numbers;

    /**
     * The rank of an address.
     *
     * @param door the adapter by which packets leave; null if that is not known
     */
    SourceRank(Host host, Adapter door, IpAddress destination, OwnAddress own) {
        AddressLabels labels = new AddressLabels(host);
        long destinationLabel =
                labels.of(destination, door == null ? "" : door.name()).number();
        this.host = host;
        this.destination = destination;
        AdapterAddress address = own.address();
        this.numbers = new int[] {
            one(address.address().equals(destination)),
            scope(address.address()),
            one(isPreferred(own)),
            one(door == null || door.name().equals(own.adapter())),
            one(labels.of(address.address(), own.adapter()).number() == destinationLabel),
            one(isLastingEnough(own)),
            one(isOrchid(address.address()) == isOrchid(destination)),
            sharedBits(address, destination)
        };
    }

    private static int one(boolean good) {
        return good ? 1 : 0;
    }

    /** Of scopes that are wide enough the narrowest, of others the widest. */
    private int scope(IpAddress address) {
        int scope = Ipv6Scope.of(address);
        return scope >= Ipv6Scope.of(destination) ? -scope : scope + TOO_NARROW;
    }

    /** Addresses of the reserved blocks are never taken for deprecated (ipv6_saddr_preferred()). */
    private boolean isPreferred(OwnAddress own) {
        AdapterAddress address = own.address();
        boolean isChecked =
                !address.marks().contains(Mark.OPTIMISTIC) || Sysctl6.usesOptimistic(host.settings(), own.adapter());
        return isReserved(address.address()) || (isChecked && !address.marks().contains(Mark.DEPRECATED));
    }

    /** ::1, and the blocks ::/96 and ::ffff:0:0/96 that stand for IPv4. */
    private static boolean isReserved(IpAddress address) {
        long middle = address.low() >>> 32;
        return address.high() == 0 && (middle == 0 || middle == 0xFFFF);
    }

    private boolean isLastingEnough(OwnAddress own) {
        boolean temporary = own.address().marks().contains(Mark.TEMPORARY);
        return temporary == Sysctl6.prefersTemporary(host.settings(), own.adapter());
    }

    /** 2001:10::/28, keys that look like addresses (RFC 4843). */
    private static boolean isOrchid(IpAddress address) {
        return address.high() >>> 36 == 0x2001_001L;
    }

    /** Leading bits that an address shares with a destination, at most those of its own prefix. */
    static int sharedBits(AdapterAddress address, IpAddress destination) {
        return Math.min(address.address().commonPrefixLength(destination), address.prefixLength());
    }

    /** The place of the first rule that tells two addresses apart; as many as there are rules if none does. */
    int firstDifference(SourceRank other) {
        int place = 0;
        while (place < numbers.length && numbers[place] == other.numbers[place]) {
            place++;
        }
        return place;
    }

    boolean isBetterThan(SourceRank other) {
        int place = firstDifference(other);
        return place < numbers.length && numbers[place] > other.numbers[place];
    }
}
