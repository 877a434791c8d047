package homing.edit;

import homing.edit.fragment.Excerpt;
import homing.edit.fragment.Footprint;
import homing.edit.fragment.Graft;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Edits that copy parts of a drawing. What is on the clipboard is a small scenario of its own: it can be written as a file's text,
 * and any scenario can be pasted. Its calls and stories come along only into an empty drawing, where all of it stays as it was.
 *
 * <pre>{@code
 * Scenario held = Clipboard.copy(scenario, shown, selection.parts());
 * Addition pasted = Clipboard.paste(document.scenario(), shown, held, pointer);
 * document.apply(pasted.edit());      // then select pasted.parts() and show pasted.told()
 * }</pre>
 */
public final class Clipboard {
    private Clipboard() {}

    /**
     * The picked hosts, LANs and notes with the cables between them.
     *
     * @param shown where everything stands, by the keys of {@link Scenario#places}
     */
    public static Scenario copy(Scenario scenario, Map<String, Spot> shown, Collection<Part> parts) {
        return Excerpt.of(scenario, shown, parts);
    }

    /** Deletes what has been copied. */
    public static Edit cut(Scenario scenario, Collection<Part> parts) {
        Edit delete = Parts.delete(scenario, parts);
        return Edit.of(Message.of("edit.cut", Parts.what(scenario, parts)), delete.change());
    }

    /**
     * Puts a fragment into a scenario. Names, hardware addresses and addresses that are taken there give way to free ones,
     * addresses to those of the same prefix.
     *
     * @param shown where everything stands, by the keys of {@link Scenario#places}
     * @param at where the middle of the fragment stands; as near to it as can be if something is covered there
     */
    public static Addition paste(Scenario scenario, Map<String, Spot> shown, Scenario fragment, Spot at) {
        return put(scenario, shown, fragment, at, "edit.paste", "edit.told.pasted");
    }

    /** A copy beside what is picked. */
    public static Addition duplicate(Scenario scenario, Map<String, Spot> shown, Collection<Part> parts) {
        Scenario fragment = copy(scenario, shown, parts);
        Spot at = new Footprint(fragment).middle().moved(Footprint.BESIDE, Footprint.BESIDE);
        return put(scenario, shown, fragment, at, "edit.duplicate", "edit.told.duplicated");
    }

    private static Addition put(
            Scenario scenario, Map<String, Spot> shown, Scenario fragment, Spot at, String key, String macsKey) {
        Graft.Fitted fitted = Graft.onto(scenario, fragment);
        Scenario moved = new Footprint(fitted.fragment())
                .around(at)
                .beside(scenario, shown)
                .fragment();
        List<Part> parts =
                parts(moved.network(), scenario.notes().size(), moved.notes().size());
        Scenario both = joined(scenario, moved);
        List<Message> told = new ArrayList<>();
        if (fitted.hasOtherMacs()) {
            told.add(Message.of(macsKey, Listed.of(both, parts)));
        }
        if (!isBlank(scenario) && fragment.callCount() > 0) {
            told.add(Message.of("edit.told.calls", fragment.callCount()));
        }
        told.addAll(fitted.told());
        Message label = Message.of(key, Parts.what(both, parts));
        return new Addition(Edit.of(label, before -> joined(before, moved)), parts, told);
    }

    private static List<Part> parts(Network network, int firstNote, int notes) {
        List<Part> parts = new ArrayList<>();
        network.hosts().stream().map(Host::name).map(Part.OfHost::new).forEach(parts::add);
        network.lans().stream().map(Lan::name).map(Part.OfLan::new).forEach(parts::add);
        for (int i = 0; i < notes; i++) {
            parts.add(new Part.OfNote(firstNote + i));
        }
        return parts;
    }

    /** Both together; the scenario alone where a name of the fragment is taken. */
    private static Scenario joined(Scenario scenario, Scenario fragment) {
        Network more = fragment.network();
        if (parts(more, 0, 0).stream().anyMatch(part -> part.isIn(scenario))) {
            return scenario;
        }
        Network network = new Network(
                both(scenario.network().hosts(), more.hosts()),
                both(scenario.network().lans(), more.lans()));
        Map<String, Spot> places = new LinkedHashMap<>(scenario.places());
        places.putAll(fragment.places());
        Scenario ground = isBlank(scenario) ? fragment : scenario;
        return ground.withNetwork(network).withPlaces(places).withNotes(both(scenario.notes(), fragment.notes()));
    }

    /** Whether nothing has been drawn or said yet. */
    private static boolean isBlank(Scenario scenario) {
        return scenario.equals(Scenario.of(new Network(List.of(), List.of())));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
