package homing.compare;

import homing.model.Host;
import homing.model.Network;
import homing.model.Script;
import homing.model.StackId;
import homing.sim.Simulation;
import homing.systems.Profiles;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The same call made by the same machine under each of several stacks.
 *
 * @param contenders the host's own stack first
 */
public record Comparison(List<Contender> contenders) {
    public Comparison {
        contenders = List.copyOf(contenders);
    }

    /** All profiles, each in its usual variant. */
    public static List<StackId> everyProfile() {
        return Profiles.known().stream().map(StackId::parse).toList();
    }

    /**
     * Compares a call; IllegalArgumentException if the network has no such host.
     *
     * @param caller the name of the host that makes it
     * @param call what happens in a network
     * @param stacks the others; the host's own stack need not be among them
     */
    public static Comparison of(Network network, String caller, Function<Network, Script> call, List<StackId> stacks) {
        Host host = network.host(caller)
                .orElseThrow(() -> new IllegalArgumentException("No host " + caller + "; consider one of "
                        + network.hosts().stream().map(Host::name).toList()));
        Timeline own = Simulation.run(network, call.apply(network));
        List<Contender> all = new ArrayList<>();
        all.add(new Contender(host.stack(), own, true, List.of(), null, null));
        for (StackId stack : stacks) {
            if (!stack.equals(host.stack())) {
                all.add(contender(own, stack, under(network, host, stack), call));
            }
        }
        return new Comparison(all);
    }

    /** The network in which the host has another stack. */
    public static Network under(Network network, Host host, StackId stack) {
        return network.withHost(OtherSystem.of(host, stack));
    }

    private static Contender contender(Timeline own, StackId stack, Network network, Function<Network, Script> call) {
        Timeline other = Simulation.run(network, call.apply(network));
        List<Aspect> differs = Arrays.stream(Aspect.values())
                .filter(aspect -> !aspect.in(own).equals(aspect.in(other)))
                .toList();
        if (differs.isEmpty()) {
            return new Contender(stack, other, false, differs, null, null);
        }
        Step deciding = new Deciding(other).of(differs.get(0));
        return new Contender(stack, other, false, differs, deciding, Deciding.refusal(deciding, own.result()));
    }
}
