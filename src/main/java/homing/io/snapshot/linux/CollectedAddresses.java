package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.problem.BadInput;
import homing.problem.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The adapters of ip-addr. It prints both families; where {@code ip -6 addr} was collected, the IPv6 addresses are read from
 * that.
 */
final class CollectedAddresses {
    private CollectedAddresses() {}

    static List<Adapter> read(Collected files) throws BadInput, IOException {
        String file = files.first("ip-addr.json", "ip-addr.txt").orElseThrow();
        List<Adapter> adapters = read(files, file);
        if (adapters.isEmpty()) {
            throw Understood.none(files, file, Place.of(files.name(file)));
        }
        Optional<String> others = files.first("ip-6-addr.json", "ip-6-addr.txt");
        return others.isEmpty() ? adapters : together(adapters, read(files, others.get()));
    }

    private static List<Adapter> read(Collected files, String file) throws BadInput, IOException {
        return file.endsWith("json") ? AddressJson.read(files, file) : AddressText.read(files, file);
    }

    private static List<Adapter> together(List<Adapter> adapters, List<Adapter> others) {
        List<Adapter> all = new ArrayList<>();
        for (Adapter adapter : adapters) {
            List<AdapterAddress> addresses = new ArrayList<>(adapter.addresses());
            addresses.removeIf(each -> !each.address().isIpv4());
            others.stream()
                    .filter(other -> other.name().equals(adapter.name()))
                    .flatMap(other -> other.addresses().stream())
                    .filter(each -> !each.address().isIpv4())
                    .forEach(addresses::add);
            all.add(adapter.withAddresses(addresses));
        }
        return all;
    }
}
