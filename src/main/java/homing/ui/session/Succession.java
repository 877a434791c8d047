package homing.ui.session;

import homing.scenario.Scenario;
import homing.scenario.Scripted;
import java.util.List;

/** What becomes of a call or story that is looked at when its scenario is changed. */
final class Succession {
    private Succession() {}

    /** The same call or story after a change: the one that stands at its place, unless some came or went; or itself. */
    static Scripted of(Scripted current, Scenario before, Scenario after) {
        List<Scripted> all = after.scripted();
        int place = before.scripted().indexOf(current);
        boolean sameCount = before.scripted().size() == all.size();
        return place >= 0 && sameCount && !all.contains(current) ? all.get(place) : current;
    }

    /** Whether every host that makes a call of it is drawn. */
    static boolean hasItsHosts(Scripted scripted, Scenario scenario) {
        return scripted.calls().stream()
                .allMatch(one -> scenario.network().host(one.call().host()).isPresent());
    }
}
