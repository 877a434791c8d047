package homing.edit.naming;

import homing.model.AdapterRef;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario with other names of its parts, wherever it speaks of them; its titles, questions and notes are left as they are. */
public final class Renamed {
    private final Renaming renaming;

    private Renamed(Renaming renaming) {
        this.renaming = renaming;
    }

    public static Scenario scenario(Scenario old, Renaming renaming) {
        return new Renamed(renaming).of(old);
    }

    private Scenario of(Scenario old) {
        return new Scenario(
                old.title(),
                old.question(),
                old.tags(),
                network(old.network()),
                AdapterNames.all(old.calls(), new CallNames(renaming)::of),
                AdapterNames.all(old.stories(), new StoryNames(renaming)::of),
                places(old),
                old.notes());
    }

    private Network network(Network old) {
        return new Network(
                AdapterNames.all(old.hosts(), host -> HostNames.renamed(host, renaming)),
                AdapterNames.all(old.lans(), this::lan));
    }

    private Optional<Lan> lan(Lan old) {
        List<AdapterRef> plugged = AdapterNames.all(old.adapters(), this::adapter);
        return renaming.lan(old.name()).map(name -> old.withName(name).withAdapters(plugged));
    }

    private Optional<AdapterRef> adapter(AdapterRef old) {
        return renaming.host(old.host())
                .flatMap(host -> renaming.adapter(old).map(adapter -> new AdapterRef(host, adapter)));
    }

    private Map<String, Spot> places(Scenario old) {
        Map<String, Spot> places = new LinkedHashMap<>();
        old.network()
                .hosts()
                .forEach(host -> old.placeOf(host.name())
                        .ifPresent(spot -> renaming.host(host.name()).ifPresent(name -> places.put(name, spot))));
        old.network()
                .lans()
                .forEach(lan -> old.placeOf(Scenario.lanKey(lan.name()))
                        .ifPresent(spot ->
                                renaming.lan(lan.name()).ifPresent(name -> places.put(Scenario.lanKey(name), spot))));
        return places;
    }
}
