package homing.stack.windows;

import homing.model.WindowsAdapter;

/** The metric of an adapter: as set by hand, or from the speed of its link (KB 299540). */
final class InterfaceMetric {
    /** Of an adapter whose speed nobody has told: an ordinary 100 Mb/s card. */
    private static final long ORDINARY_SPEED = 100_000_000L;

    private static final long MEGABIT = 1_000_000L;

    private InterfaceMetric() {}

    static int of(WindowsAdapter adapter, XpVariant variant) {
        int automatic = variant.hasAutomaticMetric() ? bySpeed(countedSpeed(adapter), variant) : 1;
        return adapter.ownMetric().orElse(automatic);
    }

    /** Half of the nominal speed counts for media that send or receive, not both at once. */
    private static long countedSpeed(WindowsAdapter adapter) {
        long speed = adapter.speed() == 0 ? ORDINARY_SPEED : adapter.speed();
        return adapter.wireless() ? speed / 2 : speed;
    }

    private static int bySpeed(long bitsPerSecond, XpVariant variant) {
        if (bitsPerSecond >= 2000 * MEGABIT) {
            return 5;
        } else if (bitsPerSecond > 200 * MEGABIT) {
            return 10;
        } else if (bitsPerSecond > 80 * MEGABIT) {
            return 20;
        } else if (bitsPerSecond > 20 * MEGABIT) {
            return variant == XpVariant.XP_RTM ? 20 : 25;
        } else if (bitsPerSecond > 4 * MEGABIT) {
            return 30;
        }
        return bitsPerSecond > MEGABIT / 2 ? 40 : 50;
    }
}
