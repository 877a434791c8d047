package homing.dialect.windows.modern;

import homing.dialect.windows.modern.AdapterSettings.Card;
import homing.dialect.windows.modern.AdapterSettings.Own;
import homing.dialect.windows.modern.AdapterSettings.Scoped;
import homing.dialect.windows.text.AddressWords;
import homing.dialect.windows.text.TextLine;
import homing.dialect.windows.text.WindowsText;
import homing.model.AddressState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of one adapter in {@code ipconfig /all}, read one after the other: an address is known by the state in brackets
 * behind it, a mask follows its IPv4 address, and the gateway is the next address without a state.
 */
final class CardReader {
    private static final Pattern KIND = Pattern.compile(
            "^(?:(?<kind>Wireless LAN|\\S+) adapter |(?<hyphened>\\S+)-Adapter |Adaptador (?<last>\\S+) )");
    private static final Pattern OWN =
            Pattern.compile("(?=[^(]*[.:])(?<address>[0-9a-fA-F:][^\\s(%]*)(?:%(?<zone>\\d{1,9}))?\\((?<state>.*)\\)");
    private static final Pattern SCOPED = Pattern.compile("(?<address>[0-9a-fA-F.:]+)(?:%(?<zone>\\d{1,9}))?");

    private final String kind;
    private final String name;
    private final List<Own> addresses = new ArrayList<>();
    private final List<Scoped> gateways = new ArrayList<>();
    private String description = "";
    private String before = "";
    private Mac mac = Mac.ZERO;
    private Part part = Part.CARD;

    /** What the next line may be about. */
    private enum Part {
        /** The card, and its first address. */
        CARD,
        /** An IPv4 address has come; its mask must follow. */
        MASK,
        /** An IPv4 address has come that could not be read; its mask is passed over. */
        LOST,
        /** More addresses, or the gateway. */
        NEXT,
        /** More gateways may follow without a label. */
        GATEWAYS,
        /** Name servers and the like. */
        REST
    }

    CardReader(String heading) {
        Matcher start = KIND.matcher(heading);
        boolean known = start.find();
        name = known ? heading.substring(start.end()) : heading;
        kind = known ? kind(start) : "";
    }

    private static String kind(Matcher start) {
        return Optional.ofNullable(start.group("kind"))
                .or(() -> Optional.ofNullable(start.group("hyphened")))
                .orElseGet(() -> start.group("last"));
    }

    /** A line with a label. */
    void field(TextLine line, String label, String value) throws BadInput {
        Optional<Mac> hardware = Mac.tryParse(value);
        if (part == Part.CARD && hardware.isPresent()) {
            mac = hardware.get();
            description = before;
        }
        before = value;
        Matcher own = OWN.matcher(value);
        if (part == Part.MASK) {
            mask(line, value);
        } else if (part == Part.LOST) {
            part = Part.NEXT;
        } else if (own.matches()) {
            own(line, label, own);
        } else if (part == Part.NEXT) {
            next(value);
        } else if (part == Part.GATEWAYS) {
            part = Part.REST;
        }
    }

    private void own(TextLine line, String label, Matcher own) throws BadInput {
        part = own.group("address").indexOf(':') < 0 ? Part.LOST : Part.NEXT;
        IpAddress address = IpAddress.tryParse(own.group("address"))
                .orElseThrow(() -> misread(line, own.group("address"), "dialect.windows.read.address"));
        AddressState state = AddressWords.named(own.group("state"))
                .orElseThrow(() -> misread(line, own.group("state"), "dialect.windows.read.state"));
        boolean temporary = label.toLowerCase(Locale.ROOT).contains("tempor");
        addresses.add(new Own(new Scoped(address, zone(own)), 0, state, temporary && !address.isIpv4()));
        part = address.isIpv4() ? Part.MASK : Part.NEXT;
    }

    private static int zone(Matcher matcher) {
        return matcher.group("zone") == null ? 0 : Integer.parseInt(matcher.group("zone"));
    }

    private static BadInput misread(TextLine line, String word, String key) {
        return line.misread(Math.max(0, line.text().lastIndexOf(word)), key, word);
    }

    private void mask(TextLine line, String value) throws BadInput {
        Own last = addresses.remove(addresses.size() - 1);
        part = Part.NEXT;
        int length = WindowsText.length(value).orElseThrow(() -> misread(line, value, "dialect.windows.read.mask"));
        addresses.add(new Own(last.address(), length, last.state(), false));
    }

    /** The gateway, or none; the times of a lease may stand before it. */
    private void next(String value) {
        Optional<Scoped> gateway = scoped(value);
        gateway.ifPresent(gateways::add);
        part = gateway.isPresent() || value.isEmpty() ? Part.GATEWAYS : Part.NEXT;
    }

    private static Optional<Scoped> scoped(String value) {
        Matcher scoped = SCOPED.matcher(value);
        return scoped.matches()
                ? IpAddress.tryParse(scoped.group("address")).map(address -> new Scoped(address, zone(scoped)))
                : Optional.empty();
    }

    /** A line without a label. */
    void more(TextLine line, int at, String value) throws BadInput {
        if (part == Part.GATEWAYS) {
            gateways.add(scoped(value).orElseThrow(() -> line.misread(at, "dialect.windows.read.address", value)));
        }
    }

    /** A card without a cable is printed without its addresses. */
    Card card() {
        return new Card(kind, name, description, mac, part != Part.CARD, addresses, gateways);
    }
}
