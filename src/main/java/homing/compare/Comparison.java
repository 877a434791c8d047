package homing.compare;

import homing.model.Host;
import homing.model.Network;
import homing.model.Script;
import homing.model.StackId;
import homing.sim.Simulation;
import homing.systems.Profiles;
import homing.timeline.Made;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The same call, or the same story of calls, with one machine under each of several stacks.
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
     * Compares calls; IllegalArgumentException if the network has no such host.
     *
     * @param caller the name of the host whose stacks are compared
     * @param calls what happens in a network
     * @param stacks the others; the host's own stack need not be among them
     */
    public static Comparison of(Network network, String caller, Function<Network, Script> calls, List<StackId> stacks) {
        Host host = network.host(caller)
                .orElseThrow(() -> new IllegalArgumentException("No host " + caller + "; consider one of "
                        + network.hosts().stream().map(Host::name).toList()));
        Timeline own = Simulation.run(network, calls.apply(network));
        List<Contender> all = new ArrayList<>();
        all.add(new Contender(
                host.stack(),
                own,
                true,
                own.calls().stream().map(ComparedCall::same).toList()));
        for (StackId stack : stacks) {
            if (!Profiles.isSame(stack, host.stack())) {
                all.add(contender(own, stack, under(network, host, stack), calls));
            }
        }
        return new Comparison(all);
    }

    /** The network in which the host has another stack. */
    public static Network under(Network network, Host host, StackId stack) {
        return network.withHost(OtherSystem.of(host, stack));
    }

    private static Contender contender(Timeline own, StackId stack, Network network, Function<Network, Script> calls) {
        Timeline other = Simulation.run(network, calls.apply(network));
        List<ComparedCall> all = new ArrayList<>();
        for (int place = 0; place < other.calls().size(); place++) {
            Made made = other.calls().get(place);
            all.add(
                    place < own.calls().size()
                            ? compared(own.calls().get(place), other, made)
                            : ComparedCall.same(made));
        }
        return new Contender(stack, other, false, all);
    }

    private static ComparedCall compared(Made own, Timeline other, Made made) {
        List<Aspect> differs = Arrays.stream(Aspect.values())
                .filter(aspect -> !aspect.in(own).equals(aspect.in(made)))
                .toList();
        if (differs.isEmpty()) {
            return ComparedCall.same(made);
        }
        Step deciding = new Deciding(other, made).of(differs.get(0));
        return new ComparedCall(made, differs, deciding, Deciding.refusal(deciding, own.result()));
    }

    /** The calls that are compared, in the order in which they are made. */
    public List<Made> calls() {
        return contenders.stream()
                .map(Contender::calls)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .map(ComparedCall::made)
                .toList();
    }
}
