package homing.ui.network;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.net.Prefix;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The subnets that the adapters on a LAN have addresses in. */
final class Subnets {
    private static final int MOST = 3;

    private Subnets() {}

    static String of(Map<AdapterRef, Adapter> adapters, Lan lan) {
        return lan.adapters().stream()
                .flatMap(ref -> Optional.ofNullable(adapters.get(ref)).stream())
                .flatMap(adapter -> adapter.addresses().stream())
                .map(AdapterAddress::subnet)
                .filter(prefix -> !prefix.address().isLinkLocal())
                .map(Prefix::toString)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }
}
