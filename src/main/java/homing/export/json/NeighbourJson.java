package homing.export.json;

import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import homing.state.World;
import tools.jackson.core.JsonGenerator;

/** The neighbours that each host knows. */
record NeighbourJson(JsonGenerator out) {
    void write(World end) {
        out.writeObjectPropertyStart("neighbours");
        end.network().hosts().forEach(host -> {
            HostState state = end.host(host.name()).orElseThrow();
            out.writeArrayPropertyStart(host.name());
            state.neighbours().forEach(this::neighbour);
            out.writeEndArray();
        });
        out.writeEndObject();
    }

    private void neighbour(NeighbourKey key, NeighbourEntry entry) {
        out.writeStartObject();
        out.writeStringProperty("dst", key.address().toString());
        out.writeStringProperty("dev", key.adapter());
        out.writeStringProperty(
                "lladdr", entry.mac() == null ? null : entry.mac().toString());
        out.writeStringProperty("state", entry.state().toString());
        out.writeEndObject();
    }
}
