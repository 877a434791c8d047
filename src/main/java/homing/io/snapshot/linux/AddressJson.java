package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Printable;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.PlainName;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ip -j addr}. */
final class AddressJson {
    private final Collected files;
    private final List<Adapter> adapters = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private AddressJson(Collected files) {
        this.files = files;
    }

    static List<Adapter> read(Collected files, String file) throws BadInput, IOException {
        AddressJson reader = new AddressJson(files);
        Understood.eachObject(files, file, reader::take);
        return reader.adapters;
    }

    private boolean take(Map<String, Object> link, Place at) {
        if (!(link.get("ifname") instanceof String name)
                || !(link.get("ifindex") instanceof Long index)
                || !(link.get("flags") instanceof List<?> flags)
                || index < 1
                || index > Integer.MAX_VALUE
                || !PlainName.isGood(name)
                || !names.add(name)) {
            return false;
        }
        AdapterParts parts = new AdapterParts(name, index.intValue(), words(flags));
        parts.mac = Mac.tryParse(String.valueOf(link.get("address"))).orElse(Mac.ZERO);
        if (link.get("addr_info") instanceof List<?> addresses) {
            addresses.forEach(each -> address(parts, each, at));
        }
        adapters.add(parts.build());
        return true;
    }

    private static Collection<String> words(List<?> values) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            words.add(String.valueOf(value));
        }
        return words;
    }

    private void address(AdapterParts adapter, Object each, Place at) {
        Optional<AdapterAddress> address = each instanceof Map<?, ?> info ? address(adapter, info) : Optional.empty();
        address.ifPresentOrElse(
                adapter::add,
                () -> files.warn(at, "io.snapshot.unknown-address", Printable.start(String.valueOf(each))));
    }

    private static Optional<AdapterAddress> address(AdapterParts adapter, Map<?, ?> info) {
        IpAddress local = AdapterParts.addressOrNull(info.get("local"));
        IpAddress peer = AdapterParts.addressOrNull(info.get("address"));
        IpAddress broadcast = AdapterParts.addressOrNull(info.get("broadcast"));
        if (local == null
                || !AdapterParts.agrees(peer, local)
                || !AdapterParts.agrees(broadcast, local)
                || !(info.get("prefixlen") instanceof Long length)
                || length < 0
                || length > local.family().bits()) {
            return Optional.empty();
        }
        Object label = info.get("label");
        return Optional.of(new AdapterAddress(
                local,
                length.intValue(),
                AdapterParts.scope(String.valueOf(info.get("scope"))),
                peer,
                broadcast,
                label == null ? "" : adapter.alias(label.toString()),
                marks(info)));
    }

    private static Set<Mark> marks(Map<?, ?> info) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Map.Entry<?, ?> each : info.entrySet()) {
            if (Boolean.TRUE.equals(each.getValue())) {
                AdapterParts.mark(String.valueOf(each.getKey())).ifPresent(marks::add);
            }
        }
        return marks;
    }
}
