package homing.survey;

import homing.edit.wiring.Forwarding;
import homing.model.AdapterAddress;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address that names its whole subnet, all hosts in it (RFC 1122 section 3.2.1.3) or all its gateways (RFC 4291 section 2.6.1),
 * or nobody at all, and so cannot be one host's.
 */
final class EdgeAddress implements Check {
    /** So many bits less than an address has, a prefix has no address of its own (RFC 3021, RFC 6164). */
    private static final int POINT_TO_POINT = 1;

    private static final Prefix RESERVED = Prefix.parse("240.0.0.0/4");

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().all().stream()
                .flatMap(seat -> seat.addresses()
                        .flatMap(own -> code(seat, own).map(code -> mark(ground, seat, own, code)).stream()));
    }

    /** Whether it is no address of a group, of nobody, of everybody, and not reserved. */
    static boolean isForAHost(IpAddress address) {
        return !address.isMulticast() && !address.isAny() && !RESERVED.contains(address);
    }

    /** Whether an address is neither the first nor, of IPv4, the last of a subnet that has room for such ones. */
    static boolean isInside(IpAddress address, Prefix subnet) {
        boolean small = subnet.length() >= address.family().bits() - POINT_TO_POINT;
        boolean atEdge = address.equals(subnet.address()) || (address.isIpv4() && address.equals(subnet.broadcast()));
        return small || !atEdge;
    }

    private static Optional<String> code(Seat seat, AdapterAddress own) {
        IpAddress address = own.address();
        Prefix subnet = Prefix.of(address, own.prefixLength());
        if (!isForAHost(address)) {
            return Optional.of("no-host-address");
        } else if (isInside(address, subnet)) {
            return Optional.empty();
        } else if (!address.isIpv4()) {
            return Forwarding.isOn(seat.host()) ? Optional.empty() : Optional.of("anycast-address");
        }
        return Optional.of(address.equals(subnet.address()) ? "network-address" : "broadcast-address");
    }

    private static Mark mark(Ground ground, Seat seat, AdapterAddress own, String code) {
        boolean mild = code.equals("anycast-address");
        boolean nobodys = code.equals("no-host-address");
        return Mark.of(
                        code,
                        mild ? Mark.Severity.WARNING : Mark.Severity.ERROR,
                        seat.part(),
                        own.address(),
                        own.subnet(),
                        seat.ref())
                .with(nobodys ? AddressFixes.ofLanInstead(ground, seat, own) : AddressFixes.another(ground, seat, own));
    }
}
