package homing.sim;

import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.stack.HostStack;
import homing.state.HostState;
import homing.state.World;
import homing.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/** A network that is ready to run: each call starts from the same world and gives the same timeline. */
public final class Simulation {
    private final Map<String, HostStack> stacks = new HashMap<>();
    private final Cables cables;
    private final World start;

    private Simulation(Network network) {
        Map<String, HostState> states = new HashMap<>();
        for (Host host : network.hosts()) {
            HostStack stack = Profiles.of(host.stack())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "No stack profile " + host.stack() + "; known are " + Profiles.known()));
            stacks.put(host.name(), stack);
            states.put(host.name(), stack.start(host));
        }
        cables = new Cables(network.lans());
        start = new World(network, HashTreePMap.from(states), TreePVector.empty());
    }

    /** Prepares a network; IllegalArgumentException if a host has a profile that {@link Profiles} does not know. */
    public static Simulation of(Network network) {
        return new Simulation(network);
    }

    /** Runs one call in a network. */
    public static Timeline run(Network network, Call call) {
        return of(network).run(call);
    }

    /** The world before any call. */
    public World start() {
        return start;
    }

    /** Runs one call from the start; IllegalArgumentException if the network has no such host. */
    public Timeline run(Call call) {
        if (start.host(call.host()).isEmpty()) {
            throw new IllegalArgumentException("No host " + call.host());
        }
        Run run = new Run(start, stacks, cables);
        run.play(call);
        return new Timeline(call, start, run.moments(), Results.of(call, run.moments(), run.world()));
    }

    /** Hosts whose profile is not known, for a message before a run. */
    public static List<Host> withoutProfile(Network network) {
        return network.hosts().stream()
                .filter(host -> Profiles.of(host.stack()).isEmpty())
                .toList();
    }
}
