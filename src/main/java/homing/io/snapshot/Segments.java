package homing.io.snapshot;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which adapters are on one segment, guessed by their subnets: adapters that share one are, also by way of a third. */
final class Segments {
    private Segments() {}

    static List<Lan> of(List<Host> hosts) {
        Map<Prefix, Set<AdapterRef>> groups = new LinkedHashMap<>();
        for (Host host : hosts) {
            for (Adapter adapter : host.adapters()) {
                AdapterRef place = new AdapterRef(host.name(), adapter.name());
                subnets(adapter)
                        .forEach(subnet -> groups.computeIfAbsent(subnet, key -> new LinkedHashSet<>())
                                .add(place));
            }
        }
        return joined(groups);
    }

    private static List<Prefix> subnets(Adapter adapter) {
        if (adapter.isLoopback()) {
            return List.of();
        }
        return adapter.addresses().stream()
                .filter(each -> each.address().isIpv4() && each.prefixLength() < 32)
                .map(AdapterAddress::subnet)
                .toList();
    }

    private static List<Lan> joined(Map<Prefix, Set<AdapterRef>> groups) {
        List<Map.Entry<Prefix, Set<AdapterRef>>> segments = new ArrayList<>();
        groups.forEach((subnet, adapters) -> {
            Set<AdapterRef> all = new LinkedHashSet<>(adapters);
            List<Map.Entry<Prefix, Set<AdapterRef>>> touching = segments.stream()
                    .filter(each -> each.getValue().stream().anyMatch(adapters::contains))
                    .toList();
            Prefix name = touching.isEmpty() ? subnet : touching.get(0).getKey();
            touching.forEach(each -> all.addAll(each.getValue()));
            segments.removeAll(touching);
            segments.add(Map.entry(name, all));
        });
        return segments.stream()
                .map(each -> new Lan(each.getKey().toString(), List.copyOf(each.getValue())))
                .toList();
    }
}
