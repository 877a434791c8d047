package homing.diagram.place;

import java.util.Map;

/** Ways to place a connected part of a network, and which of them is best. */
final class Composition {
    /** In a part with more hosts and LANs than this each site is placed as one. */
    private static final int LARGE = 90;
    /** The first host of a small part leaves its place at the left if all is so much smaller then. */
    private static final double SMALLER = 0.7;
    /** The author's order may take so much more room than another. */
    private static final double LARGER = 1.6;

    private final Wiring part;
    private final Places.Rooms rooms;
    private final Standing standing;
    private final boolean isFixed;
    private final boolean isLarge;
    private final Units units;
    private final String first;

    /**
     * @param first the host that stands at the left, if it is in this part
     * @param standing where the author has put things
     */
    Composition(Wiring part, String first, Places.Rooms rooms, Standing standing) {
        this(part, first, rooms, standing, false);
    }

    private Composition(Wiring part, String first, Places.Rooms rooms, Standing standing, boolean isFixed) {
        this.isFixed = isFixed;
        this.part = part;
        this.rooms = rooms;
        this.standing = standing;
        this.first =
                part.names().contains(first) ? first : part.names().iterator().next();
        isLarge = part.names().size() > LARGE;
        units = isLarge ? Units.withSites(part, rooms, this.first, standing) : Units.of(part, rooms, this.first);
    }

    /** In the author's order, unless that costs crossings or much room; the smallest where there is no author. */
    Block best() {
        Block free = free();
        if (!standing.knows(part.names())) {
            return free;
        }
        Block drawn = placed(Columns.asDrawn(units, standing));
        return tangle(drawn) <= tangle(free) && drawn.fit() <= LARGER * free.fit() ? drawn : free;
    }

    private int tangle(Block block) {
        return Tangle.of(part, block, rooms);
    }

    /** What stands in the file before others is above them, or what leads to the same is side by side, if that costs fewer crossings. */
    private Block free() {
        Block usual = smallest();
        int tangle = tangle(usual);
        if (tangle == 0) {
            return usual;
        }
        Block other = new Composition(part.deepFirst(first), first, rooms, standing, true).smallest();
        return tangle(other) < tangle ? other : usual;
    }

    /** From the first host to the right, or around the hub if that fits better into a window. */
    private Block smallest() {
        String left = units.unitOf().get(first);
        Block plain = placed(Columns.from(units, left));
        if (!isLarge && plain.height() < plain.width()) {
            return plain;
        }
        Block around = Columns.around(units, left).map(this::placed).orElse(plain);
        return around.fit() < (isLarge ? 1 : SMALLER) * plain.fit() ? around : plain;
    }

    private Block placed(Map<String, Integer> columns) {
        Block strip = new Part(part, units, standing.turned(units, columns), rooms).placed(isFixed);
        return Folding.of(part, strip, rooms);
    }
}
