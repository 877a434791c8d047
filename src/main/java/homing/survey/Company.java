package homing.survey;

import homing.model.AdapterAddress;
import homing.net.Family;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Those who are plugged into one LAN, as far as their addresses of a family go; link-local ones are left aside. */
record Company(List<Seat> seats, Family family) {
    /** Whether not all of their addresses are in one subnet. */
    boolean isMixed() {
        Prefix first = null;
        for (Seat seat : seats) {
            for (AdapterAddress own : seat.ownAddresses()) {
                if (own.address().family() == family) {
                    Prefix subnet = own.subnet();
                    if (first != null && !first.equals(subnet)) {
                        return true;
                    }
                    first = subnet;
                }
            }
        }
        return false;
    }

    Stream<AdapterAddress> addresses(Seat seat) {
        return seat.addresses(family);
    }

    /** The subnets, each with those who have such an address in it, once for each. */
    Map<Prefix, List<Seat>> bySubnet(Predicate<AdapterAddress> which) {
        Map<Prefix, List<Seat>> all = new LinkedHashMap<>();
        seats.forEach(seat -> addresses(seat)
                .filter(which)
                .forEach(own -> all.computeIfAbsent(own.subnet(), first -> new ArrayList<>())
                        .add(seat)));
        return all;
    }

    /** The addresses of all but one. */
    Stream<AdapterAddress> besides(Seat seat) {
        return seats.stream().filter(other -> other != seat).flatMap(this::addresses);
    }
}
