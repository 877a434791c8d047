package homing.ui.network;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.net.Mac;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.systems.StackName;
import homing.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in a drawing, as a tree: hosts with their adapters and addresses, LANs with what is plugged in, notes. */
final class NetworkTree {
    private static final Words WORDS = Words.english();

    private final Scenario scenario;
    private final Map<AdapterRef, String> lans = new HashMap<>();

    private NetworkTree(Scenario scenario) {
        this.scenario = scenario;
        for (Lan lan : scenario.network().lans()) {
            lan.adapters().forEach(adapter -> lans.put(adapter, lan.name()));
        }
    }

    /** The tree of a scenario; its root is not meant to be seen. */
    static Branch of(Scenario scenario) {
        NetworkTree tree = new NetworkTree(scenario);
        return Branch.of(Entry.heading("", "", ""), Stream.of(tree.hosts(), tree.lans(), tree.notes()));
    }

    private Branch hosts() {
        List<Host> hosts = scenario.network().hosts();
        return Branch.of(heading("hosts", hosts.size()), hosts.stream().map(this::host));
    }

    private static Entry heading(String name, int count) {
        return Entry.heading(name, WORDS.say("ui.network." + name), WORDS.say("ui.network.count", count));
    }

    private Branch host(Host host) {
        Entry entry = new Entry(
                "host " + host.name(),
                host.name(),
                WORDS.say(StackName.of(host.stack())),
                new Part.OfHost(host.name()),
                true);
        return Branch.of(
                entry,
                host.adapters().stream()
                        .filter(adapter -> !adapter.isLoopback())
                        .map(adapter -> adapter(host, adapter)));
    }

    private Branch adapter(Host host, Adapter adapter) {
        AdapterRef ref = new AdapterRef(host.name(), adapter.name());
        Part part = new Part.OfAdapter(ref);
        String key = "adapter " + ref;
        String plugged = lans.containsKey(ref)
                ? WORDS.say("ui.network.plugged", lans.get(ref))
                : WORDS.say("ui.network.unplugged");
        String state = adapter.isUp() ? plugged : WORDS.say("ui.network.down", plugged);
        Stream<AdapterAddress> addresses = adapter.addresses().stream();
        return Branch.of(
                new Entry(key, adapter.name(), state, part, true),
                Stream.concat(
                        addresses.map(own -> leaf(key + " " + own, own.toString(), "ui.network.address", part)),
                        Stream.of(adapter.mac())
                                .filter(mac -> !mac.equals(Mac.ZERO))
                                .map(mac -> leaf(key + " mac", mac.toString(), "ui.network.mac", part))));
    }

    private static Branch leaf(String key, String name, String kind, Part part) {
        return Branch.of(new Entry(key, name, WORDS.say(kind), part, false));
    }

    private Branch lans() {
        List<Lan> all = scenario.network().lans();
        return Branch.of(heading("lans", all.size()), all.stream().map(NetworkTree::lan));
    }

    private static Branch lan(Lan lan) {
        String kind = lan.kind() == Lan.Kind.INTERNET ? "ui.network.internet" : "ui.network.lan";
        Entry entry = new Entry(
                "lan " + lan.name(),
                lan.name(),
                WORDS.say(kind, lan.adapters().size()),
                new Part.OfLan(lan.name()),
                true);
        return Branch.of(
                entry,
                lan.adapters().stream()
                        .map(ref -> leaf(
                                entry.key() + " " + ref, ref.toString(), "ui.network.cable", new Part.OfAdapter(ref))));
    }

    private Branch notes() {
        List<Note> notes = scenario.notes();
        return Branch.of(
                heading("notes", notes.size()),
                IntStream.range(0, notes.size())
                        .mapToObj(i -> Branch.of(new Entry(
                                "note " + i,
                                notes.get(i).text(),
                                WORDS.say("ui.search.note"),
                                new Part.OfNote(i),
                                true))));
    }
}
