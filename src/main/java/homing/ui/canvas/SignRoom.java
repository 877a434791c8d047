package homing.ui.canvas;

import homing.diagram.Caption;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Squares;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds room for signs at the corners of what they are about, or near to it, where they cover no words, no ports and each other. */
final class SignRoom {
    /** Farther than this from its part no sign stands, in units of the picture. */
    private static final double REACH = 90;

    private static final double[] GAPS = {2, 12, 26, 44, 62};
    /** What is left free between a sign and words. */
    private static final double AIR = 2;
    /** How far a sign reaches into its part. */
    private static final double INTO = 9;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();
    private final List<Path> cables = new ArrayList<>();

    private SignRoom(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The room near some parts of a picture for signs of a size.
     *
     * @param standing signs that stay where they are
     */
    static SignRoom near(Picture picture, Collection<Item> parts, double width, double height, List<Box> standing) {
        SignRoom room = new SignRoom(width, height);
        Set<Item> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        marked.addAll(parts);
        Squares<Box> near = new Squares<>();
        for (Item part : parts) {
            Box reach = part.bounds().grown(REACH);
            near.add(reach, reach);
        }
        for (Item item : picture.items()) {
            if (near.any(item.bounds(), item.bounds()::overlaps)) {
                room.see(item, marked.contains(item));
            }
        }
        room.taken.addAll(standing);
        return room;
    }

    /** @param isMarked whether it has a sign, which may cover its edge */
    private void see(Item item, boolean isMarked) {
        if (item instanceof Item.Port port) {
            taken.addAll(isMarked ? written(port.captions().stream()) : List.of(port.box()));
        } else if (item instanceof Item.HostCard card) {
            taken.addAll(written(card.captions().stream()));
            card.rows().forEach(row -> taken.add(row.box()));
        } else if (item instanceof Item.LanBar bar) {
            taken.add(bar.name().bounds());
        } else if (item instanceof Item.Label label) {
            taken.addAll(written(label.captions().stream()));
        } else if (item instanceof Item.Cable cable) {
            cables.add(cable.way());
        }
    }

    private static List<Box> written(Stream<Caption> captions) {
        return captions.map(caption -> caption.bounds().grown(AIR)).toList();
    }

    /** Takes the best place for the sign of a part. */
    Box take(Item part) {
        List<Box> places = places(part);
        Box best = places.stream()
                .filter(place -> isFree(place) && cables.stream().noneMatch(cable -> cable.crosses(place)))
                .findFirst()
                .or(() -> places.stream().filter(this::isFree).findFirst())
                .orElseGet(() -> places.stream()
                        .min(Comparator.comparingDouble(this::covered))
                        .orElseThrow());
        taken.add(best);
        return best;
    }

    private boolean isFree(Box place) {
        return taken.stream().noneMatch(place::overlaps);
    }

    private double covered(Box place) {
        return taken.stream()
                .filter(place::overlaps)
                .mapToDouble(other -> (Math.min(place.right(), other.right()) - Math.max(place.x(), other.x()))
                        * (Math.min(place.bottom(), other.bottom()) - Math.max(place.y(), other.y())))
                .sum();
    }

    /** Corners first: the right ones of an adapter, the left ones of the others, for at their right a cable is pulled from. */
    private List<Box> places(Item part) {
        Box box = part.bounds();
        double into = Math.min(INTO, box.width() / 4);
        double left = box.x() + into - width;
        double right = box.right() - into;
        List<Box> all = new ArrayList<>();
        for (double x : part instanceof Item.Port ? new double[] {right, left} : new double[] {left, right}) {
            all.add(sign(x, box.y() + into - height));
            all.add(sign(x, box.bottom() - into));
        }
        for (double gap : GAPS) {
            around(box, gap).forEach(all::add);
        }
        return all;
    }

    private Stream<Box> around(Box box, double gap) {
        double above = box.y() - gap - height;
        double below = box.bottom() + gap;
        double before = box.x() - gap - width;
        double after = box.right() + gap;
        double centre = box.middle().x() - width / 2;
        double level = box.middle().y() - height / 2;
        return Stream.of(
                sign(after, above),
                sign(before, above),
                sign(after, below),
                sign(before, below),
                sign(centre, above),
                sign(centre, below),
                sign(after, level),
                sign(before, level));
    }

    private Box sign(double x, double y) {
        return new Box(x, y, width, height);
    }
}
