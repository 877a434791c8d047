package homing.dialect.windows;

import homing.dialect.windows.text.WindowsText;
import homing.model.AdapterAddress;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of one adapter in {@code ipconfig /all}, read one after the other. */
final class CardLines {
    /** In most languages the kind of an adapter takes two words: Ethernet adapter, PPP adapter, Ethernet-Adapter. */
    private static final Pattern KIND = Pattern.compile("^(?:\\S+ adapter|\\S+-Adapter|Adaptador \\S+) ");

    private final String name;
    private final List<AdapterAddress> addresses = new ArrayList<>();
    private final List<IpAddress> gateways = new ArrayList<>();
    private String description = "";
    private String before = "";
    private Mac mac = Mac.ZERO;
    private Part part = Part.CARD;
    private IpAddress open = IpAddress.ANY4;

    /** What the next line is about. */
    private enum Part {
        CARD,
        /** An address has come; its mask must follow. */
        MASK,
        /** A mask has come: another address follows, or the gateway. */
        NEXT,
        /** That has come; a mask after it tells which of them it is. */
        UNDECIDED,
        /** More gateways may follow without a label. */
        MORE_GATEWAYS,
        /** Name servers and the like. */
        REST
    }

    CardLines(String heading) {
        name = KIND.matcher(heading).replaceFirst("");
    }

    /** A line with a label; whether it was understood. */
    boolean field(String value) {
        Optional<Mac> hardware = Mac.tryParse(value);
        if (part == Part.CARD && hardware.isPresent()) {
            mac = hardware.get();
            description = before;
        }
        before = value;
        return switch (part) {
            case CARD -> address(value);
            case MASK -> mask(value);
            case NEXT -> next(value);
            case UNDECIDED -> decide(value);
            case MORE_GATEWAYS, REST -> rest();
        };
    }

    private boolean rest() {
        part = Part.REST;
        return true;
    }

    private boolean address(String value) {
        WindowsText.ipv4(value).ifPresent(address -> {
            open = address;
            part = Part.MASK;
        });
        return true;
    }

    private boolean mask(String value) {
        Optional<Integer> length = WindowsText.length(value);
        length.ifPresent(bits -> addresses.add(AdapterAddress.of(open, bits)));
        part = Part.NEXT;
        return length.isPresent();
    }

    private boolean next(String value) {
        Optional<IpAddress> address = WindowsText.ipv4(value);
        open = address.orElse(open);
        part = address.isPresent() ? Part.UNDECIDED : Part.MORE_GATEWAYS;
        return true;
    }

    private boolean decide(String value) {
        if (WindowsText.length(value).isPresent()) {
            return mask(value);
        }
        gateways.add(open);
        return rest();
    }

    /** A line without a label. */
    boolean more(String value) {
        if (part == Part.UNDECIDED) {
            gateways.add(open);
            part = Part.MORE_GATEWAYS;
        }
        if (part == Part.MORE_GATEWAYS) {
            WindowsText.ipv4(value).ifPresent(gateways::add);
        }
        return true;
    }

    PrintedAdapters.Card card() {
        if (part == Part.UNDECIDED) {
            gateways.add(open);
            part = Part.REST;
        }
        return new PrintedAdapters.Card(name, description, mac, addresses, gateways);
    }
}
