package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is wrong with a picture: what covers what, and what sticks out. */
final class Overlaps {
    private static final double ROUNDING = 1e-6;
    private static final double LEAST_AIR = 6;
    private static final double CARD_AIR = 3;

    private final Picture picture;
    private final List<String> found = new ArrayList<>();

    private Overlaps(Picture picture) {
        this.picture = picture;
    }

    static List<String> in(Picture picture) {
        Overlaps overlaps = new Overlaps(picture);
        overlaps.solids();
        overlaps.cables();
        overlaps.labels();
        overlaps.capsules();
        overlaps.words();
        overlaps.edges();
        return overlaps.found;
    }

    private void apart(List<? extends Item> some, List<? extends Item> others) {
        for (Item one : some) {
            for (Item other : others) {
                if (!one.id().equals(other.id()) && bounds(one).overlaps(bounds(other))) {
                    found.add(one.id() + " covers " + other.id());
                }
            }
        }
    }

    private static Box bounds(Item item) {
        return item.bounds().grown(-ROUNDING);
    }

    private void solids() {
        List<? extends Item> cards = picture.all(Item.HostCard.class);
        List<? extends Item> bars = picture.all(Item.LanBar.class);
        apart(cards, cards);
        apart(cards, bars);
        apart(bars, bars);
        List<? extends Item> ports = picture.all(Item.Port.class);
        apart(ports, ports);
        apart(ports, bars);
        for (Item.HostCard card : picture.all(Item.HostCard.class)) {
            for (Item.Port port : picture.all(Item.Port.class)) {
                if (!port.adapter().host().equals(card.host())) {
                    apart(List.of(card), List.of(port));
                }
            }
        }
    }

    /** A cable runs over no card but its own host's. */
    private void cables() {
        for (Item.Cable cable : picture.all(Item.Cable.class)) {
            for (Item.HostCard card : picture.all(Item.HostCard.class)) {
                boolean isOwn = card.host().equals(cable.adapter().host());
                if (!isOwn && cable.way().crosses(card.box().grown(CARD_AIR))) {
                    found.add(cable.id() + " runs over " + card.id());
                }
            }
        }
    }

    private void labels() {
        List<Item.Label> labels = picture.all(Item.Label.class);
        apart(labels, labels);
        labels.forEach(this::offCards);
        labels.forEach(this::nearItsPort);
        apart(labels, picture.all(Item.LanBar.class));
        apart(labels, picture.all(Item.Port.class));
        for (Item.Label label : labels) {
            for (Item.Cable cable : picture.all(Item.Cable.class)) {
                if (cable.way().crosses(bounds(label))) {
                    found.add(cable.id() + " runs through " + label.id());
                }
            }
        }
    }

    /** Words may stand on the card of their own host, beside what is written there. */
    private void offCards(Item.Label label) {
        for (Item.HostCard card : picture.all(Item.HostCard.class)) {
            boolean isOn = label.id().startsWith("label:" + card.host() + ":")
                    && card.box().contains(label.bounds());
            Stream<Box> written = Stream.concat(
                    card.captions().stream().map(Caption::bounds),
                    card.rows().stream().map(Item.Row::box));
            boolean covers = isOn
                    ? written.anyMatch(bounds(label)::overlaps)
                    : card.box().overlaps(bounds(label));
            if (covers) {
                found.add(label.id() + " covers " + card.id());
            }
        }
    }

    private void nearItsPort(Item.Label label) {
        List<Item.Port> ports = picture.all(Item.Port.class);
        ports.stream()
                .filter(own -> label.id().equals("label:" + own.adapter()))
                .forEach(own -> ports.stream()
                        .filter(other -> !other.equals(own))
                        .filter(other -> away(label, other) <= away(label, own))
                        .forEach(other -> found.add(label.id() + " is as near to " + other.id())));
    }

    private static double away(Item.Label label, Item.Port port) {
        Box words = label.captions().stream()
                .map(Caption::bounds)
                .reduce(Box::union)
                .orElseThrow();
        return words.distance(port.box());
    }

    private void capsules() {
        List<Item.Capsule> capsules = picture.all(Item.Capsule.class);
        apart(capsules, capsules);
        apart(capsules, picture.all(Item.HostCard.class));
        apart(capsules, picture.all(Item.Port.class));
        for (Item.Capsule capsule : capsules) {
            for (Item.Label label : picture.all(Item.Label.class)) {
                if (capsule.bounds().overlaps(label.bounds().grown(LEAST_AIR))) {
                    found.add(capsule.id() + " covers or nearly covers " + label.id());
                }
            }
        }
    }

    /** Words stay inside of what they stand on. */
    private void words() {
        for (Item.HostCard card : picture.all(Item.HostCard.class)) {
            inside(card.captions(), card.box(), card.id());
            card.rows().forEach(row -> inside(row.captions(), row.box(), card.id()));
            card.rows().forEach(row -> apartWords(row.captions(), card.id()));
        }
        picture.all(Item.Port.class).forEach(port -> inside(port.captions(), port.box(), port.id()));
        picture.all(Item.LanBar.class).forEach(bar -> inside(List.of(bar.name()), bar.box(), bar.id()));
        for (Item.Capsule capsule : picture.all(Item.Capsule.class)) {
            inside(capsule.captions(), capsule.box(), capsule.id());
            apartWords(
                    Stream.concat(capsule.captions().stream(), capsule.warnings().stream())
                            .toList(),
                    capsule.id());
        }
    }

    private void inside(List<Caption> captions, Box box, String where) {
        for (Caption caption : captions) {
            if (!box.grown(ROUNDING).contains(caption.bounds())) {
                found.add("\"" + caption.text() + "\" sticks out of " + where);
            }
        }
    }

    private void apartWords(List<Caption> captions, String where) {
        for (int i = 0; i < captions.size(); i++) {
            for (int j = i + 1; j < captions.size(); j++) {
                if (captions.get(i).bounds().overlaps(captions.get(j).bounds())) {
                    found.add("\"" + captions.get(i).text() + "\" covers \""
                            + captions.get(j).text() + "\" in " + where);
                }
            }
        }
    }

    private void edges() {
        for (Item item : picture.items()) {
            if (!picture.bounds().contains(item.bounds())) {
                found.add(item.id() + " lies outside of the picture");
            }
        }
    }
}
