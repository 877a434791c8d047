package homing.ui.canvas;

import homing.diagram.Caption;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which part of a drawing an item of its picture stands for. */
final class Pieces {
    /** A line that ends this far beside a part, in canvas units, still reaches it. */
    private static final double NEAR = 6;

    private Pieces() {}

    /** The part; empty for what only a run shows, and for words beside a port. */
    static Optional<Part> of(Item item) {
        if (item instanceof Item.HostCard card) {
            return Optional.of(new Part.OfHost(card.host()));
        }
        if (item instanceof Item.LanBar bar) {
            return Optional.of(new Part.OfLan(bar.lan()));
        }
        if (item instanceof Item.Port port) {
            return Optional.of(new Part.OfAdapter(port.adapter()));
        }
        if (item instanceof Item.Cable cable) {
            return Optional.of(new Part.OfAdapter(cable.adapter()));
        }
        return item instanceof Item.Label label && label.isNote()
                ? Optional.of(new Part.OfNote(label.note()))
                : Optional.empty();
    }

    /** Where the name of a host or LAN is written; empty for other parts. */
    static Optional<Box> name(Picture picture, Part part) {
        return picture.items().stream()
                .filter(item -> of(item).filter(part::equals).isPresent())
                .flatMap(item -> name(item).stream())
                .findFirst()
                .map(Caption::bounds);
    }

    private static Optional<Caption> name(Item item) {
        if (item instanceof Item.HostCard card) {
            return card.captions().stream().findFirst();
        }
        return item instanceof Item.LanBar bar ? Optional.of(bar.name()) : Optional.empty();
    }

    /** All parts of a scenario that can be moved. */
    static List<Part> movable(Scenario scenario) {
        List<Part> all = new ArrayList<>();
        scenario.network().hosts().forEach(host -> all.add(new Part.OfHost(host.name())));
        scenario.network().lans().forEach(lan -> all.add(new Part.OfLan(lan.name())));
        IntStream.range(0, scenario.notes().size()).forEach(place -> all.add(new Part.OfNote(place)));
        return all;
    }

    /** The parts that can be moved and that a box touches. */
    static List<Part> within(Picture picture, Box box) {
        return picture.items().stream()
                .filter(item -> item.bounds().overlaps(box))
                .flatMap(item -> of(item).stream())
                .filter(Part::standsAlone)
                .toList();
    }

    /** The part that is drawn at a place, the topmost if there are several. */
    static Optional<Part> at(Picture picture, Point at) {
        Part found = null;
        for (Item item : picture.items()) {
            if (!(item instanceof Item.Cable) && item.bounds().grown(NEAR).contains(at)) {
                found = of(item).orElse(found);
            }
        }
        return Optional.ofNullable(found);
    }
}
