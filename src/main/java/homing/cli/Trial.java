package homing.cli;

import homing.compare.Comparison;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.systems.Profiles;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A scenario on trial under another stack: the hosts that call follow it, the others stay as they are. What the author says
 * beside the steps of their calls is about the drawn stacks, and left out.
 */
record Trial(Scenario scenario, StackId stack) {
    /**
     * The scenario of the trial.
     *
     * @param words what the command line says of the call
     */
    Scenario under(Map<String, String> words) {
        Network network = scenario.network();
        Set<String> changed = new TreeSet<>();
        for (String caller : callers(words)) {
            Optional<Host> host = network.host(caller);
            if (host.isPresent() && !Profiles.isSame(host.get().stack(), stack)) {
                network = Comparison.under(network, host.get(), stack);
                changed.add(caller);
            }
        }
        UnaryOperator<ScriptedCall> made = call -> changed.contains(call.call().host()) ? call.withoutRemarks() : call;
        return scenario.withNetwork(network)
                .withCalls(scenario.calls().stream().map(made).toList())
                .withStories(scenario.stories().stream()
                        .map(story -> story.withEachCall(made))
                        .toList());
    }

    /** Whoever calls in the scenario or by the command line; everybody if that is not said. */
    private Set<String> callers(Map<String, String> words) {
        Set<String> all = new TreeSet<>();
        Stream<ScriptedCall> scripted = Stream.concat(
                scenario.calls().stream(), scenario.stories().stream().flatMap(story -> story.calls().stream()));
        scripted.map(ScriptedCall::call).map(Call::host).forEach(all::add);
        Optional.ofNullable(words.get("from")).ifPresent(all::add);
        if (all.isEmpty()) {
            scenario.network().hosts().stream().map(Host::name).forEach(all::add);
        }
        return all;
    }
}
