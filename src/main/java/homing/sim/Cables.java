package homing.sim;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.state.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which adapters hear what an adapter sends. */
final class Cables {
    private final Map<AdapterRef, Lan> lans = new HashMap<>();

    Cables(List<Lan> all) {
        for (Lan lan : all) {
            lan.adapters().forEach(adapter -> lans.put(adapter, lan));
        }
    }

    /** The adapters that a frame reaches: all others of the LAN that are up and connected, the last plugged first. */
    List<AdapterRef> heardBy(World world, AdapterRef from) {
        Lan lan = lans.get(from);
        if (lan == null || !isLive(world, from)) {
            return List.of();
        }
        List<AdapterRef> hearing = new ArrayList<>(lan.adapters().size());
        for (int i = lan.adapters().size() - 1; i >= 0; i--) {
            AdapterRef adapter = lan.adapters().get(i);
            if (!adapter.equals(from) && isLive(world, adapter)) {
                hearing.add(adapter);
            }
        }
        return hearing;
    }

    private static boolean isLive(World world, AdapterRef place) {
        return world.host(place.host())
                .flatMap(state -> state.host().adapter(place.adapter()))
                .filter(adapter -> adapter.isUp() && adapter.is(Adapter.Switch.CARRIER))
                .isPresent();
    }
}
