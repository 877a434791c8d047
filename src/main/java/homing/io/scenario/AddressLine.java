package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.text.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An address of an adapter as a line: {@code 10.1.0.5/24 brd 10.1.0.255 scope link secondary label eth0:1}. */
final class AddressLine {
    private static final Message EXPECTED = Message.of("io.expected.own-address");
    private static final Map<String, Mark> MARKS = marks();
    private static final List<String> WORDS = List.of(
            "peer",
            "brd",
            "scope",
            "label",
            "advertised-by",
            "secondary",
            "noprefixroute",
            "skip-as-source",
            "deprecated",
            "temporary",
            "tentative",
            "optimistic",
            "dadfailed");

    private final Line line;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private IpAddress peer;
    private IpAddress broadcast;
    private IpAddress advertiser;
    private Scope scope = Scope.GLOBAL;
    private String label = "";

    private AddressLine(Line line) {
        this.line = line;
    }

    private static Map<String, Mark> marks() {
        Map<String, Mark> marks = new TreeMap<>();
        for (Mark mark : Mark.values()) {
            marks.put(word(mark), mark);
        }
        return marks;
    }

    private static String word(Mark mark) {
        return mark == Mark.NO_PREFIX_ROUTE
                ? "noprefixroute"
                : mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AdapterAddress> read(Value value, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(AddressLine::read);
    }

    /** An address in the rest of a line. */
    static Optional<AdapterAddress> read(Line line) {
        return new AddressLine(line).read();
    }

    private Optional<AdapterAddress> read() {
        boolean hasLength = line.peek().indexOf('/') >= 0;
        AddressWord own = subnet();
        if (line.take("peer")) {
            own = new AddressWord(own.address(), peer());
        } else if (!hasLength) {
            line.bad("io.line.no-length", own.address());
        }
        while (line.hasNext()) {
            part();
        }
        line.sameFamily(own.address(), peer);
        line.sameFamily(own.address(), broadcast);
        line.sameFamily(own.address(), advertiser);
        return line.isGood()
                ? Optional.of(new AdapterAddress(
                        own.address(), own.length(), scope, peer, broadcast, label, marks, advertiser))
                : Optional.empty();
    }

    private AddressWord subnet() {
        return line.next(EXPECTED, new AddressWord(IpAddress.ANY4, 0), AddressWord::read);
    }

    /** The other end, and the length of the subnet that it stands in. */
    private int peer() {
        AddressWord other = subnet();
        peer = other.address();
        return other.length();
    }

    private void part() {
        String word = line.key();
        switch (word) {
            case "brd" -> broadcast = line.address();
            case "scope" -> scope = line.oneOf(ScopeWord.BY_NAME, Scope.GLOBAL);
            case "advertised-by" -> advertiser = advertiser();
            case "label" -> label = line.word(Message.of("io.expected.label"), "[^\\s\"]{1,60}");
            default -> {
                Mark mark = MARKS.get(word);
                if (mark == null) {
                    line.unknown(WORDS);
                } else {
                    marks.add(mark);
                }
            }
        }
    }

    /** Routers advertise prefixes of IPv6 alone. */
    private IpAddress advertiser() {
        IpAddress router = line.address();
        if (line.isGood() && router.isIpv4()) {
            line.bad("io.line.no-router6", router);
        }
        return router;
    }

    static String write(AdapterAddress each) {
        StringBuilder line = new StringBuilder();
        line.append(each.peer() == null ? each : each.address() + " peer " + each.peer() + "/" + each.prefixLength());
        if (each.broadcast() != null) {
            line.append(" brd ").append(each.broadcast());
        }
        if (each.scope() != Scope.GLOBAL) {
            line.append(" scope ").append(ScopeWord.of(each.scope()));
        }
        each.advertisedBy().ifPresent(router -> line.append(" advertised-by ").append(router));
        MARKS.forEach((word, mark) -> line.append(each.marks().contains(mark) ? " " + word : ""));
        return line.append(each.label().isEmpty() ? "" : " label " + each.label())
                .toString();
    }
}
