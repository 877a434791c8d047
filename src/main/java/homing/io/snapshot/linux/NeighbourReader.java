package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.JsonList;
import homing.io.text.Tokens;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ip neigh}, in both forms. */
final class NeighbourReader {
    private NeighbourReader() {}

    static List<Neighbour> text(Collected files, String file) throws BadInput, IOException {
        List<Neighbour> neighbours = new ArrayList<>();
        Understood.eachLine(files, file, (line, at) -> {
            Optional<Neighbour> neighbour = fromLine(Tokens.of(line));
            neighbour.ifPresent(neighbours::add);
            return neighbour.isPresent();
        });
        return neighbours;
    }

    static Optional<Neighbour> fromLine(Tokens words) {
        IpAddress address = AdapterParts.addressOrNull(words.next());
        String adapter = "";
        Mac mac = null;
        NeighbourState state = null;
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "dev" -> adapter = words.next();
                case "lladdr" -> mac = Mac.tryParse(words.next()).orElse(null);
                default -> state = state == null ? state(word) : state;
            }
        }
        return neighbour(address, adapter, mac, state);
    }

    static List<Neighbour> json(Collected files, String file) throws BadInput, IOException {
        List<Neighbour> neighbours = new ArrayList<>();
        try (JsonList list = new JsonList(files.name(file), files.open(file))) {
            Map<String, Object> entry = list.next();
            while (entry != null) {
                Optional<Neighbour> neighbour = fromObject(entry);
                neighbour.ifPresent(neighbours::add);
                if (neighbour.isEmpty() && !entry.isEmpty()) {
                    files.warn(list.place(), "io.snapshot.unknown-neighbour", entry.toString());
                }
                entry = list.next();
            }
        }
        return neighbours;
    }

    private static Optional<Neighbour> fromObject(Map<String, Object> entry) {
        NeighbourState state = null;
        if (entry.get("state") instanceof List<?> states) {
            for (Object word : states) {
                state = state == null ? state(String.valueOf(word)) : state;
            }
        }
        return neighbour(
                AdapterParts.addressOrNull(entry.get("dst")),
                String.valueOf(entry.getOrDefault("dev", "")),
                Mac.tryParse(String.valueOf(entry.get("lladdr"))).orElse(null),
                state);
    }

    private static NeighbourState state(String word) {
        for (NeighbourState state : NeighbourState.values()) {
            if (state.name().equals(word)) {
                return state;
            }
        }
        return null;
    }

    private static Optional<Neighbour> neighbour(IpAddress address, String adapter, Mac mac, NeighbourState state) {
        return address == null || adapter.isEmpty() || state == null || (mac == null && state.needsHardware())
                ? Optional.empty()
                : Optional.of(new Neighbour(address, adapter, mac, state));
    }
}
