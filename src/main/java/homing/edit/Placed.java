package homing.edit;

import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scenarios with something more in them, at its place. */
final class Placed {
    private Placed() {}

    static Scenario host(Scenario scenario, Host host, Spot at) {
        return at(Hosts.with(scenario, host), host.name(), at);
    }

    static Scenario lan(Scenario scenario, Lan lan, Spot at) {
        List<Lan> all = new ArrayList<>(scenario.network().lans());
        all.add(lan);
        return at(scenario.withNetwork(scenario.network().withLans(all)), Scenario.lanKey(lan.name()), at);
    }

    static Scenario at(Scenario scenario, String key, Spot at) {
        Map<String, Spot> places = new LinkedHashMap<>(scenario.places());
        places.put(key, at);
        return scenario.withPlaces(places);
    }
}
