package homing.sim;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.net.Mac;
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

    /**
     * The adapters that a frame reaches. A LAN is a switch: a frame to one adapter reaches that one, a frame to many, or to
     * one that is not there, all others that are up and connected, the last plugged first.
     */
    List<AdapterRef> heardBy(World world, AdapterRef from, Mac to) {
        Lan lan = lans.get(from);
        Adapter sender = live(world, from);
        if (lan == null || sender == null) {
            return sender != null && sender.isLoopback() ? List.of(from) : List.of();
        }
        List<AdapterRef> hearing = new ArrayList<>(4);
        List<AdapterRef> meant = new ArrayList<>(1);
        for (int i = lan.adapters().size() - 1; i >= 0; i--) {
            AdapterRef place = lan.adapters().get(i);
            Adapter adapter = place.equals(from) ? null : live(world, place);
            if (adapter != null) {
                hearing.add(place);
                if (adapter.mac().equals(to)) {
                    meant.add(place);
                }
            }
        }
        return meant.isEmpty() ? hearing : meant;
    }

    /** Whether the adapter is up and connected. */
    static boolean isLive(World world, AdapterRef place) {
        return live(world, place) != null;
    }

    /** The adapter, if it is up and connected; else null. */
    private static Adapter live(World world, AdapterRef place) {
        return world.host(place.host())
                .flatMap(state -> state.host().adapter(place.adapter()))
                .filter(adapter -> adapter.isUp() && (adapter.isLoopback() || adapter.is(Adapter.Switch.CARRIER)))
                .orElse(null);
    }
}
