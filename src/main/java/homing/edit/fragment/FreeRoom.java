package homing.edit.fragment;

import homing.edit.wiring.Line;
import homing.edit.wiring.Room;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The nearest way to where nothing is covered, neither things nor cables. Tries lie around the wish on a grid, the nearest first; if
 * there are cables everywhere, the first is taken that covers no thing, and if all fail, there is room below everything. All lengths are
 * in canvas units.
 */
public final class FreeRoom {
    /** Between two cards there is room for an adapter that stands out, and for its address. */
    private static final double ACROSS = 30;

    private static final double DOWN = 16;
    /** Between a card and a cable that passes by. */
    private static final double OFF_CABLE = 6;

    private static final Spot STAYING = new Spot(0, 0);
    private static final double GRID = 40;
    /** So many steps are tried in each direction. */
    private static final int STEPS = 20;
    /** A block as large as so many steps goes past itself. */
    private static final int LARGE = STEPS * 2 / 3;
    /** A step back counts for more than one: copies go on to the right and below. */
    private static final double BACK = 1.5;
    /** So many things or more are moved as one block. */
    private static final int MANY = 50;

    /** Steps in both directions, the nearest first. */
    private static final List<Spot> TRIES = tries();

    private final List<Room> taken;
    private final List<Line> cables;

    private FreeRoom(List<Room> taken, List<Line> cables) {
        this.taken = taken;
        this.cables = List.copyOf(cables);
    }

    /** A place beside what is there, and beside the cables there. */
    public static FreeRoom beside(List<Room> taken, List<Line> cables) {
        return new FreeRoom(taken.stream().map(room -> room.grown(ACROSS, DOWN)).toList(), cables);
    }

    private static List<Spot> tries() {
        List<Spot> all = new ArrayList<>();
        for (int down = STEPS; down >= -STEPS; down--) {
            for (int across = STEPS; across >= -STEPS; across--) {
                all.add(new Spot(across, down));
            }
        }
        all.sort(Comparator.comparingDouble(FreeRoom::length));
        return List.copyOf(all);
    }

    private static double length(Spot steps) {
        double length = Math.hypot(steps.x(), steps.y());
        return steps.x() < 0 || steps.y() < 0 ? BACK * length : length;
    }

    /** How far these, one or more, have to move, to the right and below. */
    public Spot wayOf(List<Room> rooms) {
        if (isFree(rooms, STAYING) && isBesideCables(rooms, STAYING)) {
            return STAYING;
        }
        Room block = hull(rooms);
        List<Room> moving = rooms.size() < MANY ? rooms : List.of(block);
        double step = step(block);
        return ways(step)
                .filter(way -> isFree(moving, way) && isBesideCables(moving, way))
                .findFirst()
                .or(() -> ways(step).filter(way -> isFree(moving, way)).findFirst())
                .orElseGet(() -> new Spot(0, Math.ceil(hull(taken).bottom() - block.top())));
    }

    private static Stream<Spot> ways(double step) {
        return TRIES.stream().map(way -> new Spot(way.x() * step, way.y() * step));
    }

    private boolean isBesideCables(List<Room> rooms, Spot way) {
        return rooms.stream()
                .map(room -> room.moved(way.x(), way.y()).grown(OFF_CABLE, OFF_CABLE))
                .noneMatch(room -> cables.stream().anyMatch(cable -> cable.enters(room)));
    }

    private static double step(Room block) {
        double size = Math.max(block.right() - block.left(), block.bottom() - block.top());
        return GRID * Math.max(1, Math.ceil(size / GRID / LARGE));
    }

    private boolean isFree(List<Room> rooms, Spot way) {
        return rooms.stream()
                .map(room -> room.moved(way.x(), way.y()))
                .noneMatch(room -> taken.stream().anyMatch(room::overlaps));
    }

    private static Room hull(List<Room> rooms) {
        return rooms.stream().reduce(Room::and).orElseThrow();
    }
}
