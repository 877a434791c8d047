package homing.ui.form;

import homing.edit.Attempt;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.Hosts;
import homing.edit.Parts;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.StackId;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.ui.form.grid.Together;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several parts that are picked at once, and what can be done to all of them as one.
 *
 * @param parts in the order in which they were picked
 */
record PickedSet(Scenario scenario, List<Part> parts) {
    /** Names that are told; the others are counted. */
    private static final int NAMED = 6;

    PickedSet {
        parts = List.copyOf(parts);
    }

    /** How many there are, and what they are called. */
    Message told() {
        String first =
                String.join(", ", parts.stream().limit(NAMED).map(this::name).toList());
        int others = parts.size() - NAMED;
        return others > 0
                ? Message.of("ui.form.several.more", parts.size(), first, others)
                : Message.of("ui.form.several", parts.size(), first);
    }

    private String name(Part part) {
        return Parts.nameOf(scenario, part);
    }

    /** The hosts, if nothing else is picked; otherwise none. */
    List<Host> hosts() {
        return only(Part.OfHost.class, host -> scenario.network().host(host.name()).stream());
    }

    /** The adapters, if nothing else is picked; otherwise none. */
    List<AdapterRef> adapters() {
        return only(Part.OfAdapter.class, part -> Stream.of(part.adapter()));
    }

    private <P extends Part, T> List<T> only(Class<P> kind, Function<P, Stream<T>> made) {
        return parts.stream().allMatch(kind::isInstance)
                ? parts.stream().map(kind::cast).flatMap(made).toList()
                : List.of();
    }

    /** The system that all hosts have; empty if they differ. */
    Optional<StackId> system() {
        List<StackId> all = hosts().stream().map(Host::stack).distinct().toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    Attempt withSystem(StackId stack) {
        Message label = Message.of("edit.stack", what(), stack);
        return together(
                label,
                hosts().stream().map(host -> Hosts.setStack(host.name(), stack)).toList());
    }

    /** All adapters set up, or all down. */
    Attempt up(boolean up) {
        Message label = Message.of(up ? "edit.several.up" : "edit.several.down", parts.size());
        return together(
                label, adapters().stream().map(ref -> Cables.setUp(ref, up)).toList());
    }

    Attempt deleted() {
        return Attempt.of(Parts.delete(scenario, parts));
    }

    private Message what() {
        return Message.of("edit.parts", parts.size());
    }

    private Attempt together(Message label, List<Edit> edits) {
        return Together.of(
                scenario,
                label,
                edits.stream()
                        .<Together.Step>map(edit -> before -> Attempt.of(edit))
                        .toList());
    }
}
