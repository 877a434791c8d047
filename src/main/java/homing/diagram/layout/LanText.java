package homing.diagram.layout;

import homing.model.AdapterAddress;
import homing.model.Lan;
import homing.net.Prefix;
import homing.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words on a LAN: its name and the subnets of the adapters that are plugged into it. */
final class LanText {
    private static final int MOST = 2;

    private LanText() {}

    static String of(Lan lan, Focus focus) {
        List<Prefix> subnets = lan.adapters().stream()
                .flatMap(ref -> focus.adapter(ref).stream())
                .flatMap(adapter -> adapter.addresses().stream())
                .filter(own -> !own.address().isLinkLocal())
                .map(AdapterAddress::subnet)
                .filter(subnet -> !subnet.isSingle())
                .distinct()
                .toList();
        String shown = subnets.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(" · "));
        String more = subnets.size() > MOST ? "+" + (subnets.size() - MOST) : "";
        return Stream.of(name(lan.name()), shown, more)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Nothing if it is named by its subnet, which is shown anyway. */
    private static String name(String name) {
        if (name.indexOf('/') > 0 && Prefix.tryParse(name).isPresent()) {
            return "";
        }
        return name.toLowerCase(Locale.ROOT).startsWith("lan")
                ? name
                : Words.english().say("diagram.lan", name);
    }
}
