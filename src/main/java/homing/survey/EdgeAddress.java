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
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().all().stream()
                .flatMap(seat -> seat.addresses()
                        .flatMap(own -> code(seat, own).map(code -> mark(ground, seat, own, code)).stream()));
    }

    private static Optional<String> code(Seat seat, AdapterAddress own) {
        IpAddress address = own.address();
        Prefix subnet = Prefix.of(address, own.prefixLength());
        if (!HostAddress.isPossible(address)) {
            return Optional.of("no-host-address");
        } else if (HostAddress.isInside(address, subnet)) {
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
