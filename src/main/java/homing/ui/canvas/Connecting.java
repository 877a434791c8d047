package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.edit.Arrange;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.Proposal;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line that is pulled from a part to another, by mouse or by keyboard, and the cable that comes of it. */
final class Connecting {
    private final Easel easel;
    private final Part from;
    private final Point start;
    private final Map<String, Spot> places;
    private final Scenario scenario;
    /** The LAN that the adapter is taken off, if it is plugged in. */
    private final Lan old;

    Connecting(Easel easel, Part from, Point start) {
        this.easel = easel;
        this.from = from;
        this.start = start;
        places = easel.film().places();
        scenario = Arrange.layOut(places).change().apply(easel.scenario());
        old = adapter().flatMap(scenario.network()::lanOf).orElse(null);
    }

    private Optional<AdapterRef> adapter() {
        return from instanceof Part.OfAdapter own ? Optional.of(own.adapter()) : Optional.empty();
    }

    /** The scenario with the adapter's old cable pulled out. */
    private Scenario loose() {
        return old == null
                ? scenario
                : Cables.remove(adapter().orElseThrow()).change().apply(scenario);
    }

    private boolean isTarget(Part part) {
        return !part.equals(from)
                && !(part instanceof Part.OfNote)
                && !proposal(part).proposal().isEmpty();
    }

    private Cables.Pulled proposal(Part to) {
        return Cables.propose(loose(), places, from, to);
    }

    /** What a line that ends here would reach. */
    Optional<Part> targetAt(Point at) {
        return Pieces.at(easel.picture(), at).filter(part -> !part.equals(from));
    }

    /** Everything that the line can be pulled to, in reading order. */
    List<Part> targets() {
        return easel.view().skins().stream()
                .map(skin -> skin.item())
                .filter(item -> item instanceof Item.HostCard || item instanceof Item.LanBar)
                .flatMap(item -> Pieces.of(item).stream())
                .filter(this::isTarget)
                .toList();
    }

    /** Shows the line, and lights up what it would reach. */
    void show(Point at, Optional<Part> target) {
        List<Box> boxes = target.flatMap(easel::boxOf).map(List::of).orElse(List.of());
        boolean good = target.filter(this::isTarget).isPresent();
        easel.glass().pull(Path.of(start, at), boxes, good || target.isEmpty());
    }

    /** Makes the cable, or says why there is none. */
    void connect(Part to) {
        easel.glass().clear();
        if (old != null && lanOf(to).isPresent()) {
            easel.pencil()
                    .edit(Cables.reconnect(adapter().orElseThrow(), lanOf(to).get()));
            return;
        }
        Cables.Pulled pulled = proposal(to);
        pulled.refusal().ifPresent(easel.listeners()::say);
        pulled.proposal().ifPresent(old == null ? this::propose : this::replug);
    }

    /** The LAN that a part is or is plugged into. */
    private Optional<String> lanOf(Part part) {
        if (part instanceof Part.OfLan lan) {
            return Optional.of(lan.name());
        }
        return part instanceof Part.OfAdapter own
                ? scenario.network().lanOf(own.adapter()).map(Lan::name)
                : Optional.empty();
    }

    private void propose(Proposal proposal) {
        easel.pencil().edit(proposal.edit());
        easel.selection().pick(new Part.OfAdapter(proposal.ports().get(0).ref()));
        new ProposalCard(easel, proposal).open();
    }

    private void replug(Proposal proposal) {
        Edit plug = proposal.edit();
        Edit remove = Cables.remove(adapter().orElseThrow());
        easel.pencil()
                .edit(Edit.of(
                        plug.label(),
                        before -> plug.change().apply(remove.change().apply(before))));
    }
}
