package homing.io.scenario;

import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.Settings;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import homing.scenario.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Edits by chance. */
final class ChanceEdits {
    private final Chance chance;
    private final Dice dice;

    ChanceEdits(Chance chance) {
        this.chance = chance;
        this.dice = chance.dice;
    }

    /** One thing has another value, or one thing more. */
    Scenario one(Scenario old) {
        List<Host> hosts = new ArrayList<>(old.network().hosts());
        if (hosts.isEmpty() || dice.below(4) == 0) {
            return with(old, "another title", old.calls(), old.stories(), old.notes());
        }
        Host host = hosts.get(dice.below(hosts.size()));
        if (dice.coin()) {
            Map<String, Spot> places = new LinkedHashMap<>(old.places());
            places.put(host.name(), new Spot(dice.below(1000), 7));
            return old.withPlaces(places);
        }
        Map<String, Integer> settings = new LinkedHashMap<>(host.settings().values());
        settings.put("ip_forward", 10 + dice.below(5));
        hosts.set(hosts.indexOf(host), host.withSettings(Settings.of(settings)));
        return old.withNetwork(old.network().withHosts(hosts));
    }

    /** Something is gone, something is elsewhere, something was added, at every level. */
    Scenario several(Scenario old) {
        Scenario other = new Chance(dice.bits(30)).scenario();
        List<Host> hosts = new ArrayList<>();
        old.network().hosts().forEach(host -> hosts.add(dice.coin() ? changed(host) : host));
        other.network().hosts().stream()
                .filter(host -> old.network().host(host.name()).isEmpty())
                .forEach(host -> hosts.add(dice.below(hosts.size() + 1), host));
        shuffle(hosts);
        List<Lan> lans = new ArrayList<>(thinned(old.network().lans()));
        lans.replaceAll(lan -> dice.coin() ? lan.withAdapters(thinned(lan.adapters())) : lan);
        shuffle(lans);
        Scenario changed =
                with(old, chance.scenario().title(), thinned(old.calls()), thinned(old.stories()), more(old.notes()));
        Map<String, Spot> places = new LinkedHashMap<>(old.places());
        places.keySet().removeIf(name -> dice.coin() || isLanOutside(name, lans));
        return changed.withPlaces(places).withNetwork(new Network(hosts, lans));
    }

    private static boolean isLanOutside(String name, List<Lan> lans) {
        return name.startsWith("lan:")
                && lans.stream().noneMatch(lan -> Scenario.lanKey(lan.name()).equals(name));
    }

    private Host changed(Host host) {
        Host changed = host.withNat(thinned(host.nat()))
                .withLabels(thinned(host.labels()))
                .withNeighbours(thinned(host.neighbours()));
        return changed.withSettings(
                dice.coin() ? Settings.NONE : host.settings().with("arp_filter", dice.below(9)));
    }

    private void shuffle(List<?> all) {
        if (dice.below(3) == 0) {
            Collections.shuffle(all, new Random(dice.bits(30)));
        }
    }

    private <T> List<T> thinned(List<T> all) {
        return all.stream().filter(each -> dice.below(3) > 0).toList();
    }

    private List<Note> more(List<Note> notes) {
        List<Note> more = new ArrayList<>(thinned(notes));
        more.add(dice.below(more.size() + 1), new Note("one more", new Spot(1, 2)));
        return more;
    }

    private static Scenario with(
            Scenario old, String title, List<ScriptedCall> calls, List<Story> stories, List<Note> notes) {
        return new Scenario(title, old.question(), old.tags(), old.network(), calls, stories, old.places(), notes);
    }
}
