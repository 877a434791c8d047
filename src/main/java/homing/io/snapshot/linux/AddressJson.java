package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.JsonList;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ip -j addr}. */
final class AddressJson {
    private AddressJson() {}

    static List<Adapter> read(Collected files, String file) throws BadInput, IOException {
        List<Adapter> adapters = new ArrayList<>();
        try (JsonList list = new JsonList(files.name(file), files.open(file))) {
            Map<String, Object> link = list.next();
            while (link != null) {
                if (!link.isEmpty()) {
                    adapters.add(adapter(link, list, files));
                }
                link = list.next();
            }
        }
        return adapters;
    }

    private static Adapter adapter(Map<String, Object> link, JsonList at, Collected files) throws BadInput {
        if (!(link.get("ifname") instanceof String name)
                || !(link.get("ifindex") instanceof Long index)
                || !(link.get("flags") instanceof List<?> flags)) {
            throw new BadInput(new Problem(at.place(), Message.of("io.snapshot.no-adapter")));
        }
        List<String> words = flags.stream().map(String::valueOf).toList();
        AdapterParts parts = new AdapterParts(name, index.intValue(), words);
        parts.mac = Mac.tryParse(String.valueOf(link.get("address"))).orElse(Mac.ZERO);
        if (link.get("addr_info") instanceof List<?> addresses) {
            for (Object each : addresses) {
                Optional<AdapterAddress> address =
                        each instanceof Map<?, ?> info ? address(parts, info) : Optional.empty();
                address.ifPresentOrElse(
                        parts::add, () -> files.warn(at.place(), "io.snapshot.unknown-address", String.valueOf(each)));
            }
        }
        return parts.build();
    }

    private static Optional<AdapterAddress> address(AdapterParts adapter, Map<?, ?> info) {
        IpAddress local = AdapterParts.addressOrNull(info.get("local"));
        if (local == null
                || !(info.get("prefixlen") instanceof Long length)
                || length < 0
                || length > local.family().bits()) {
            return Optional.empty();
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        info.keySet().forEach(key -> {
            if (Boolean.TRUE.equals(info.get(key))) {
                AdapterParts.mark(String.valueOf(key)).ifPresent(marks::add);
            }
        });
        Object label = info.get("label");
        return Optional.of(new AdapterAddress(
                local,
                length.intValue(),
                AdapterParts.scope(String.valueOf(info.get("scope"))),
                AdapterParts.addressOrNull(info.get("address")),
                AdapterParts.addressOrNull(info.get("broadcast")),
                label == null ? "" : adapter.alias(label.toString()),
                marks));
    }
}
