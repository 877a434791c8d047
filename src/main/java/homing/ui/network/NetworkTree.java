package homing.ui.network;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Note;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.survey.Mark;
import homing.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in a drawing, as a tree: hosts with their adapters and routes, LANs with what is plugged in, notes. What an edit has
 * left as it was is taken from the tree before.
 */
final class NetworkTree {
    private static final Words WORDS = Words.english();
    /** In a longer list the hosts are folded at first. */
    private static final int MOST_OPEN = 40;

    private Map<String, Kept> hosts = new HashMap<>();
    private Map<Part, List<Mark>> marks = Map.of();

    /** What the lines of a host are made of, and the lines. */
    private record Kept(Host host, List<String> lans, List<List<Mark>> odd, List<Integer> calls, Branch branch) {
        @SuppressWarnings("ReferenceEquality") // each edit leaves the hosts that it does not change as they are
        boolean isFor(Host other, List<String> otherLans, List<List<Mark>> otherOdd, List<Integer> otherCalls) {
            return host == other && lans.equals(otherLans) && odd.equals(otherOdd) && calls.equals(otherCalls);
        }
    }

    /** Marks of the drawing, for the trees to come. */
    void mark(List<Mark> all) {
        Map<Part, List<Mark>> of = new HashMap<>();
        all.forEach(each ->
                of.computeIfAbsent(each.part(), part -> new ArrayList<>()).add(each));
        marks = of;
    }

    /** The tree of a scenario; its root is not meant to be seen. */
    Branch of(Scenario scenario) {
        Network network = scenario.network();
        Map<AdapterRef, String> lans = new HashMap<>();
        network.lans().forEach(lan -> lan.adapters().forEach(ref -> lans.put(ref, lan.name())));
        CallsTo called = CallsTo.in(scenario);
        boolean open = network.hosts().size() <= MOST_OPEN;
        Map<String, Kept> made = new HashMap<>();
        List<Branch> all = new ArrayList<>();
        for (Host host : network.hosts()) {
            Kept kept = kept(host, lans, called, open);
            made.put(host.name(), kept);
            all.add(kept.branch());
        }
        hosts = made;
        return new Branch(section("", 0), List.of(section("hosts", all), lans(network), notes(scenario)), true);
    }

    private Kept kept(Host host, Map<AdapterRef, String> lans, CallsTo called, boolean open) {
        List<String> plugged = host.adapters().stream()
                .map(adapter -> lans.getOrDefault(new AdapterRef(host.name(), adapter.name()), ""))
                .toList();
        List<List<Mark>> odd = Stream.concat(
                        Stream.of(marks(new Part.OfHost(host.name()))),
                        host.adapters().stream()
                                .map(adapter -> marks(new Part.OfAdapter(new AdapterRef(host.name(), adapter.name())))))
                .toList();
        List<Integer> calls = called.of(host);
        Kept before = hosts.get(host.name());
        if (before != null && before.isFor(host, plugged, odd, calls) && calls.isEmpty()) {
            return before;
        }
        Function<AdapterRef, String> lanOf = ref -> lans.getOrDefault(ref, "");
        return new Kept(host, plugged, odd, calls, new HostTree(host, lanOf, this::marks, called, open).branch());
    }

    private List<Mark> marks(Part part) {
        return marks.getOrDefault(part, List.of());
    }

    private static Entry section(String name, int count) {
        String title = name.isEmpty() ? "" : WORDS.say("ui.network.count", WORDS.say("ui.network." + name), count);
        return new Entry(name, new SectionLine(name), "", List.of(title, "", "", ""), List.of());
    }

    private static Branch section(String name, List<Branch> below) {
        return new Branch(section(name, below.size()), below, true);
    }

    private Branch lans(Network network) {
        Map<AdapterRef, Adapter> adapters = new HashMap<>();
        network.hosts()
                .forEach(host -> host.adapters()
                        .forEach(adapter -> adapters.put(new AdapterRef(host.name(), adapter.name()), adapter)));
        return section(
                "lans", network.lans().stream().map(lan -> lan(adapters, lan)).toList());
    }

    private Branch lan(Map<AdapterRef, Adapter> adapters, Lan lan) {
        String key = "lan " + lan.name();
        List<String> texts = List.of(
                lan.name(),
                LanLine.words(lan.kind()),
                Subnets.of(adapters, lan),
                LanLine.members(lan.adapters().size()));
        Entry entry = new Entry(key, new LanLine(lan.name()), "", texts, marks(new Part.OfLan(lan.name())));
        return new Branch(
                entry,
                lan.adapters().stream().map(ref -> cable(adapters, lan, ref)).toList(),
                false);
    }

    private Branch cable(Map<AdapterRef, Adapter> adapters, Lan lan, AdapterRef ref) {
        String addresses =
                Optional.ofNullable(adapters.get(ref)).map(AddressList::text).orElse("");
        List<String> texts = List.of(ref.toString(), WORDS.say("ui.network.cable"), addresses, lan.name());
        return Branch.of(new Entry("cable " + ref, new CableLine(ref), "", texts, List.of()));
    }

    private Branch notes(Scenario scenario) {
        List<Note> notes = scenario.notes();
        return section(
                "notes",
                IntStream.range(0, notes.size())
                        .mapToObj(i -> Branch.of(new Entry(
                                "note " + i,
                                new NoteLine(i),
                                "",
                                List.of(notes.get(i).text().replace('\n', ' '), WORDS.say("ui.search.note"), "", ""),
                                marks(new Part.OfNote(i)))))
                        .toList());
    }
}
