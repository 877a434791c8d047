package homing.survey;

import homing.model.AdapterAddress;
import homing.net.Prefix;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Addresses of one LAN that lie in each other's subnets, and whose prefixes are not of one length: one asks, the other does not. */
final class LengthsDiffer implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().mixed().flatMap(company -> marks(ground, company));
    }

    private static boolean isShared(AdapterAddress own) {
        return !own.subnet().isSingle();
    }

    private static Stream<Mark> marks(Ground ground, Company company) {
        Map<Prefix, List<Seat>> bySubnet = company.bySubnet(LengthsDiffer::isShared);
        if (bySubnet.size() < 2) {
            return Stream.of();
        }
        return company.seats().stream()
                .flatMap(seat -> company.addresses(seat)
                        .filter(LengthsDiffer::isShared)
                        .flatMap(own -> usual(bySubnet, own)
                                .map(usual -> mark(
                                        ground,
                                        seat,
                                        own,
                                        usual,
                                        bySubnet.get(usual).get(0)))
                                .stream()));
    }

    /** The subnet that more adapters there have, or among equals the longer one, in which the address lies, too. */
    private static Optional<Prefix> usual(Map<Prefix, List<Seat>> bySubnet, AdapterAddress own) {
        Prefix mine = own.subnet();
        int mates = bySubnet.get(mine).size();
        return bySubnet.keySet().stream()
                .filter(other -> !other.equals(mine) && other.contains(own.address()))
                .filter(other -> mine.contains(other) || other.contains(mine))
                .filter(other -> bySubnet.get(other).size() > mates
                        || (bySubnet.get(other).size() == mates && other.length() > mine.length()))
                .max(Comparator.<Prefix>comparingInt(
                                other -> bySubnet.get(other).size())
                        .thenComparing(Prefix::length));
    }

    private static Mark mark(Ground ground, Seat seat, AdapterAddress own, Prefix usual, Seat other) {
        Mark mark = Mark.of("lengths-differ", Mark.Severity.WARNING, seat.part(), own, seat.ref(), usual, other.ref());
        return HostAddress.isInside(own.address(), usual) && AddressFixes.keepsGateways(ground, seat, own, usual)
                ? mark.with(AddressFixes.ofLength(seat, own, usual.length()))
                : mark;
    }
}
