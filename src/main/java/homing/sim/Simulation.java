package homing.sim;

import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.Script;
import homing.model.Service;
import homing.stack.HostStack;
import homing.state.HostState;
import homing.state.Serving;
import homing.state.World;
import homing.systems.Profiles;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.util.ArrayList;
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

    /** Runs one call in a network in which every other host serves on the called port. */
    public static Timeline run(Network network, Call call) {
        return of(network).run(call);
    }

    /** Runs a script in a network. */
    public static Timeline run(Network network, Script script) {
        return of(network).run(script);
    }

    /** The world before any call. */
    public World start() {
        return start;
    }

    /** Runs one call from the start; every other host serves on the called port. */
    public Timeline run(Call call) {
        return run(call, Service.on(call.port() == 0 ? Service.DEFAULT_PORT : call.port()));
    }

    /**
     * Runs one call from the start; IllegalArgumentException if the network has no such host.
     *
     * @param service what every other host serves
     */
    public Timeline run(Call call, Service service) {
        return run(Script.of(call, service.onAllBut(call.host(), start.network())));
    }

    /** Runs a script from the start; IllegalArgumentException if the network has no such host. */
    public Timeline run(Script script) {
        World world = start;
        for (Map.Entry<String, Service> each : script.services().entrySet()) {
            world = world.withHost(stateOf(each.getKey()).with(Serving.of(each.getValue())));
        }
        Run run = new Run(world, stacks, cables);
        run.play(script);
        List<Made> calls = new ArrayList<>(1);
        for (Run.Opened made : run.opened()) {
            CallResult result = Results.of(made, run.moments(), run.world());
            calls.add(new Made(
                    made.ask().title(), made.call(), made.step(), result, Endings.of(made, run.moments(), run)));
        }
        return new Timeline(world, run.moments(), calls, run.looks());
    }

    private HostState stateOf(String host) {
        return start.host(host).orElseThrow(() -> new IllegalArgumentException("No host " + host));
    }

    /** Hosts whose profile is not known, for a message before a run. */
    public static List<Host> withoutProfile(Network network) {
        return network.hosts().stream()
                .filter(host -> Profiles.of(host.stack()).isEmpty())
                .toList();
    }
}
