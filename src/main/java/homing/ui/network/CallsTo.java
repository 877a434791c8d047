package homing.ui.network;

import homing.model.Host;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which calls and stories of a scenario go to which address. */
record CallsTo(List<Scripted> scripted, Map<IpAddress, List<Integer>> to) {
    static CallsTo in(Scenario scenario) {
        List<Scripted> all = scenario.scripted();
        Map<IpAddress, List<Integer>> to = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            all.get(i).calls().stream()
                    .map(call -> call.call().to())
                    .distinct()
                    .forEach(address -> to.computeIfAbsent(address, key -> new ArrayList<>())
                            .add(place));
        }
        return new CallsTo(all, to);
    }

    /** The places of the calls and stories that go to a host. */
    List<Integer> of(Host host) {
        if (to.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> places = new TreeSet<>();
        host.adapters()
                .forEach(adapter ->
                        adapter.addresses().forEach(own -> places.addAll(to.getOrDefault(own.address(), List.of()))));
        return List.copyOf(places);
    }
}
