package homing.survey;

import homing.model.AdapterAddress;
import homing.net.Prefix;
import java.util.stream.Stream;

/** An address that names its whole subnet, or all hosts in it, and so cannot be one host's (RFC 1122 section 3.2.1.3). */
final class EdgeAddress implements Check {
    /** Prefixes from this length on have no network and broadcast address (RFC 3021). */
    private static final int POINT_TO_POINT = 31;

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.seats().stream()
                .flatMap(
                        seat -> seat.addresses().filter(EdgeAddress::isAtAnEdge).map(own -> mark(ground, seat, own)));
    }

    private static boolean isAtAnEdge(AdapterAddress own) {
        Prefix subnet = Prefix.of(own.address(), own.prefixLength());
        return own.address().isIpv4()
                && own.prefixLength() < POINT_TO_POINT
                && (own.address().equals(subnet.address()) || own.address().equals(subnet.broadcast()));
    }

    private static Mark mark(Ground ground, Seat seat, AdapterAddress own) {
        boolean network = own.address().equals(own.subnet().address());
        String code = network ? "network-address" : "broadcast-address";
        Mark mark = Mark.of(code, Mark.Severity.ERROR, seat.part(), own.address(), own.subnet(), seat.ref());
        return Fixes.anotherAddress(ground, seat, own).map(mark::with).orElse(mark);
    }
}
