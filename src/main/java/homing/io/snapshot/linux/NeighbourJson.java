package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.Neighbour;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ip -j neigh}. */
final class NeighbourJson {
    private final List<Neighbour> neighbours = new ArrayList<>();

    private NeighbourJson() {}

    static List<Neighbour> read(Collected files, String file) throws BadInput, IOException {
        NeighbourJson reader = new NeighbourJson();
        Understood.eachObject(files, file, (entry, at) -> reader.take(entry));
        return reader.neighbours;
    }

    private boolean take(Map<String, Object> entry) {
        NeighbourParts parts = new NeighbourParts(entry.get("dst"));
        if (entry.get("dev") instanceof String adapter) {
            parts.adapter(adapter);
        }
        if (entry.get("lladdr") instanceof String hardware) {
            parts.hardware(hardware);
        }
        if (entry.get("state") instanceof List<?> states) {
            states.forEach(word -> parts.state(String.valueOf(word)));
        }
        Optional<Neighbour> neighbour = parts.build();
        neighbour.ifPresent(neighbours::add);
        return neighbour.isPresent();
    }
}
