package homing.diagnose;

import homing.diagnose.Finding.Severity;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two adapters on one LAN have the same address: whoever answers first is believed. */
final class DuplicateAddress implements Detector {
    @Override
    public List<Finding> find(Evidence evidence) {
        List<Finding> all = new ArrayList<>();
        for (Lan lan : evidence.network().lans()) {
            Map<IpAddress, AdapterRef> owners = new HashMap<>();
            for (AdapterRef place : lan.adapters()) {
                for (IpAddress own : addresses(evidence, place)) {
                    AdapterRef other = owners.putIfAbsent(own, place);
                    if (other != null && !other.host().equals(place.host())) {
                        Message text = Message.of("diagnose.duplicate-address", own, other, place, lan.name());
                        all.add(new Finding(
                                "duplicate-address",
                                Severity.WARNING,
                                place.host(),
                                place.adapter(),
                                0,
                                text,
                                List.of()));
                    }
                }
            }
        }
        return all;
    }

    private static List<IpAddress> addresses(Evidence evidence, AdapterRef place) {
        return evidence.host(place.host()).adapter(place.adapter()).stream()
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .map(AdapterAddress::address)
                .toList();
    }
}
