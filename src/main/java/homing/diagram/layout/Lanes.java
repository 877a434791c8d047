package homing.diagram.layout;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How much of a side each of its ports gets. Words outside of a card may reach beyond the first and the last port.
 *
 * @param crowded whether the words of the ports stand on the card
 */
record Lanes(PortSize size, boolean crowded) {
    /** Whether ports have room on an upper or lower side. */
    boolean fit(List<Seeker> seekers, Spacing.Room room) {
        double sum = 0;
        for (int i = 0; i < seekers.size(); i++) {
            boolean isOutermost = i == 0 || i == seekers.size() - 1;
            sum += isOutermost && !crowded ? least(seekers.get(i)) : liked(seekers.get(i));
        }
        return sum <= room.to() - room.from();
    }

    /** The middles of ports on a side, near to where they would like to be, with so much of the liked room between them as there is. */
    double[] spread(List<Seeker> seekers, double[] wishes, Spacing.Room room) {
        int last = seekers.size() - 1;
        double[] least = seekers.stream().mapToDouble(this::least).toArray();
        double[] more = seekers.stream()
                .mapToDouble(seeker -> liked(seeker) - least(seeker))
                .toArray();
        double before = crowded ? 0 : more[0] / 2;
        double behind = crowded ? 0 : more[last] / 2;
        double spare = room.to() - room.from() - DoubleStream.of(least).sum();
        double wanted = DoubleStream.of(more).sum() - before - behind;
        double share = Math.max(0, Math.min(1, spare / Math.max(1, wanted)));
        double[] lanes = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            lanes[i] = least[i] + share * more[i];
        }
        Spacing.Room wider = new Spacing.Room(room.from() - share * before, room.to() + share * behind);
        return Spacing.spread(wishes, lanes, wider);
    }

    private double least(Seeker seeker) {
        return size.bareLane(seeker.side().isUpright() ? size.height() : seeker.width());
    }

    private double liked(Seeker seeker) {
        return seeker.side().isUpright()
                ? size.lane(seeker.words(), crowded)
                : size.wideLane(seeker.width(), seeker.words(), crowded);
    }
}
