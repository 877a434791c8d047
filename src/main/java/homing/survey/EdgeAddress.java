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
    /** What an address names instead of a host. */
    private enum Named {
        SUBNET("network-address", Mark.Severity.ERROR),
        EVERYBODY("broadcast-address", Mark.Severity.ERROR),
        GATEWAYS("anycast-address", Mark.Severity.WARNING),
        NOBODY("no-host-address", Mark.Severity.ERROR);

        private final String code;
        private final Mark.Severity severity;

        Named(String code, Mark.Severity severity) {
            this.code = code;
            this.severity = severity;
        }

        static Optional<Named> by(Seat seat, AdapterAddress own) {
            IpAddress address = own.address();
            Prefix subnet = Prefix.of(address, own.prefixLength());
            if (!HostAddress.isPossible(address)) {
                return Optional.of(NOBODY);
            } else if (HostAddress.isInside(address, subnet)) {
                return Optional.empty();
            } else if (!address.isIpv4()) {
                return Forwarding.isOn(seat.host()) ? Optional.empty() : Optional.of(GATEWAYS);
            }
            return Optional.of(address.equals(subnet.address()) ? SUBNET : EVERYBODY);
        }
    }

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().all().stream()
                .flatMap(seat -> seat.addresses()
                        .flatMap(own -> Named.by(seat, own).map(named -> mark(ground, seat, own, named)).stream()));
    }

    private static Mark mark(Ground ground, Seat seat, AdapterAddress own, Named named) {
        return Mark.of(named.code, named.severity, seat.part(), own.address(), own.subnet(), seat.ref())
                .with(
                        named == Named.NOBODY
                                ? AddressFixes.ofLanInstead(ground, seat, own)
                                : AddressFixes.another(ground, seat, own));
    }
}
