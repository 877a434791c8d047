package homing.ui.canvas;

import homing.diagram.Item;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.edit.Arrange;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.LooseEnd;
import homing.edit.Proposal;
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

    Connecting(Easel easel, Part from, Point start) {
        this.easel = easel;
        this.from = from;
        this.start = start;
        places = easel.film().places();
        scenario = Arrange.layOut(places).change().apply(easel.scenario());
    }

    private Optional<LooseEnd> loose() {
        return LooseEnd.of(scenario, from);
    }

    private boolean isTarget(Part part) {
        return !part.equals(from)
                && !(part instanceof Part.OfNote)
                && !proposal(part).proposal().isEmpty();
    }

    private Cables.Pulled proposal(Part to) {
        return loose().map(end -> end.propose(places, to)).orElseGet(() -> Cables.propose(scenario, places, from, to));
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
        Optional<LooseEnd> loose = loose();
        Optional<Edit> moved = loose.flatMap(end -> end.into(to));
        if (moved.isPresent()) {
            easel.pencil().edit(moved.get());
            return;
        }
        Cables.Pulled pulled = proposal(to);
        pulled.refusal().ifPresent(easel.listeners()::say);
        pulled.proposal()
                .ifPresent(cable ->
                        loose.ifPresentOrElse(end -> easel.pencil().edit(end.laid(cable)), () -> propose(cable)));
    }

    private void propose(Proposal proposal) {
        easel.pencil().edit(proposal.edit());
        easel.selection().pick(new Part.OfAdapter(proposal.ports().get(0).ref()));
        new ProposalCard(easel, proposal).open();
    }
}
