package homing.diagram.layout;

import homing.decision.Decision;
import homing.model.Change;
import homing.model.Host;
import homing.scenario.Scenario;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What has become of the hosts of a run that is being followed, as far as pictures show it. */
final class Changes {
    private final Scenario scenario;
    private final Map<String, Host> hosts;
    private final Set<String> followed;
    private final Set<String> off = new HashSet<>();
    private final Set<String> callers = new LinkedHashSet<>();
    private final Map<Integer, String> calls = new HashMap<>();
    private String caller;

    Changes(Scenario scenario, Timeline timeline) {
        this.scenario = scenario;
        this.hosts = Focus.byName(scenario.network().hosts());
        this.followed = new HashSet<>(hosts.keySet());
        Map<String, Host> run = Focus.byName(timeline.start().network().hosts());
        followed.removeIf(name -> !hosts.get(name).equals(run.get(name)));
        followed.forEach(name -> timeline.start().host(name).ifPresent(state -> hosts.put(name, state.host())));
        for (Made made : timeline.calls()) {
            String host = made.call().host();
            if (hosts.containsKey(host)) {
                callers.add(host);
                calls.put(made.step(), host);
            }
        }
        Focus otherwise = Focus.of(scenario);
        caller = callers.stream().findFirst().orElse(otherwise.name());
        if (callers.isEmpty()) {
            callers.add(caller);
        }
    }

    Focus focus() {
        return new Focus(scenario.network(), hosts, off, callers, caller);
    }

    /** Whether a moment brings something that is seen. */
    boolean follow(Moment moment) {
        Step step = moment.step();
        String calling = calls.getOrDefault(step.number(), caller);
        boolean isNews = !calling.equals(caller);
        caller = calling;
        if (step.decision() instanceof Decision.Changed changed
                && changed.change() instanceof Change.OfPower power
                && changed.verdict().isChosen()) {
            isNews |= power.on() ? off.remove(power.host()) : off.add(power.host());
        }
        boolean isOther = followed.contains(step.host()) && isOther(moment, step.host());
        return isOther || isNews;
    }

    private boolean isOther(Moment moment, String name) {
        Host before = hosts.get(name);
        Host after = moment.after().host(name).map(state -> state.host()).orElse(before);
        if (isSame(before, after)) {
            return false;
        }
        hosts.put(name, after);
        return true;
    }

    /** Comparing identities first: route tables may be long, and are not drawn. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Host before, Host after) {
        return before == after
                || (before.adapters().equals(after.adapters())
                        && before.settings().equals(after.settings()));
    }
}
