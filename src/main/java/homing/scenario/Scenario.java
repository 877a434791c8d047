package homing.scenario;

import homing.model.Network;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a scenario file holds.
 *
 * @param title a few words: Why the firewall says "spoofed"
 * @param question one sentence that a newcomer reads below the title; empty for none
 * @param tags what it is about: Windows, NAT, KB 175396
 * @param calls the calls that are made, in order; may be empty
 * @param stories several calls and changes in one run each; may be empty
 * @param places where hosts and LANs stand on the canvas, by their names (LANs as {@code lan:NAME}); what is absent is laid
 *     out automatically
 * @param notes texts on the canvas
 */
public record Scenario(
        String title,
        String question,
        List<String> tags,
        Network network,
        List<ScriptedCall> calls,
        List<Story> stories,
        Map<String, Spot> places,
        List<Note> notes) {
    /**
     * A call in what it is played in.
     *
     * @param place its place among the calls that are made there, from 0
     */
    public record Numbered(Scripted scripted, int place) {}

    public Scenario {
        tags = List.copyOf(tags);
        calls = List.copyOf(calls);
        stories = List.copyOf(stories);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        notes = List.copyOf(notes);
    }

    /** A scenario without stories. */
    public Scenario(
            String title,
            String question,
            List<String> tags,
            Network network,
            List<ScriptedCall> calls,
            Map<String, Spot> places,
            List<Note> notes) {
        this(title, question, tags, network, calls, List.of(), places, notes);
    }

    /** A network without title, calls or places. */
    public static Scenario of(Network network) {
        return new Scenario("", "", List.of(), network, List.of(), List.of(), Map.of(), List.of());
    }

    /** What can be played: the calls, then the stories. */
    public List<Scripted> scripted() {
        return Stream.<Scripted>concat(calls.stream(), stories.stream()).toList();
    }

    /** How many calls there are, those of stories among them. */
    public int callCount() {
        return scripted().stream().mapToInt(one -> one.calls().size()).sum();
    }

    /** A call by its number, counted from 1: the calls first, then those of the stories. */
    public Optional<Numbered> numbered(int number) {
        int left = number - 1;
        for (Scripted one : scripted()) {
            int size = one.calls().size();
            if (left >= 0 && left < size) {
                return Optional.of(new Numbered(one, left));
            }
            left -= size;
        }
        return Optional.empty();
    }

    public Optional<Spot> placeOf(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** Whether everything has a place. */
    public boolean isPlaced() {
        return network.hosts().stream().allMatch(host -> places.containsKey(host.name()))
                && network.lans().stream().allMatch(lan -> places.containsKey(lanKey(lan.name())));
    }

    /** Key of a LAN in {@link #places}. */
    public static String lanKey(String lan) {
        return "lan:" + lan;
    }

    public Scenario withNetwork(Network changed) {
        return new Scenario(title, question, tags, changed, calls, stories, places, notes);
    }

    public Scenario withPlaces(Map<String, Spot> changed) {
        return new Scenario(title, question, tags, network, calls, stories, changed, notes);
    }

    public Scenario withCalls(List<ScriptedCall> changed) {
        return new Scenario(title, question, tags, network, changed, stories, places, notes);
    }

    public Scenario withStories(List<Story> changed) {
        return new Scenario(title, question, tags, network, calls, changed, places, notes);
    }

    public Scenario withNotes(List<Note> changed) {
        return new Scenario(title, question, tags, network, calls, stories, places, changed);
    }

    public Scenario withTitle(String changed) {
        return new Scenario(changed, question, tags, network, calls, stories, places, notes);
    }

    public Scenario withQuestion(String changed) {
        return new Scenario(title, changed, tags, network, calls, stories, places, notes);
    }

    public Scenario withTags(List<String> changed) {
        return new Scenario(title, question, changed, network, calls, stories, places, notes);
    }
}
