package homing.stack.windows.modern;

import homing.model.Adapter;
import homing.model.Host;
import homing.model.WindowsAdapter;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The metric of an adapter: as set by hand, or from the speed of its link (KB 299540). */
final class InterfaceMetric {
    /** Of an adapter whose speed nobody has told: an ordinary 1 Gb/s card. */
    private static final long ORDINARY_SPEED = 1_000_000_000L;

    private static final long KILOBIT = 1_000L;

    /** From this speed on, in kilobits per second, this metric; Windows 10, wired. */
    private static final NavigableMap<Long, Integer> WIRED = table(
            0,
            75,
            500,
            65,
            4_000,
            55,
            20_000,
            45,
            80_000,
            35,
            200_000,
            25,
            2_000_000,
            20,
            10_000_000,
            15,
            40_000_000,
            10,
            100_000_000,
            5);

    /** The same for wireless adapters. */
    private static final NavigableMap<Long, Integer> WIRELESS = table(
            0, 85, 200, 80, 500, 75, 2_000, 70, 4_000, 65, 10_000, 60, 20_000, 55, 50_000, 50, 80_000, 45, 150_000, 40,
            200_000, 35, 500_000, 30, 2_000_000, 25);

    /** Vista to Windows 8: above this speed, in kilobits per second, this metric; 2 Gb/s counts as above. */
    private static final NavigableMap<Long, Integer> OLDER =
            table(-1, 50, 500, 40, 4_000, 30, 20_000, 25, 80_000, 20, 200_000, 10, 1_999_999, 5);

    private InterfaceMetric() {}

    private static NavigableMap<Long, Integer> table(int... pairs) {
        NavigableMap<Long, Integer> table = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put((long) pairs[i], pairs[i + 1]);
        }
        return table;
    }

    /** The host whose adapters all have the metric that counts, as {@code netsh interface ipv4 show interfaces} shows it. */
    static Host in(Host host, ModernVariant variant) {
        return host.withAdapters(host.adapters().stream()
                .map(adapter -> adapter.with(adapter.windows().withMetric(of(adapter, variant))))
                .toList());
    }

    static int of(Adapter adapter, ModernVariant variant) {
        WindowsAdapter windows = adapter.windows();
        int automatic = adapter.isLoopback() ? variant.loopbackMetric() : bySpeed(windows, variant);
        return windows.ownMetric().orElse(automatic);
    }

    private static int bySpeed(WindowsAdapter adapter, ModernVariant variant) {
        long kilobits = countedSpeed(adapter) / KILOBIT;
        if (!variant.hasMetricsOfWindows10()) {
            return OLDER.lowerEntry(kilobits).getValue();
        }
        Map.Entry<Long, Integer> entry = (adapter.wireless() ? WIRELESS : WIRED).floorEntry(kilobits);
        return entry.getValue();
    }

    /** Half of the nominal speed counts for radio. */
    private static long countedSpeed(WindowsAdapter adapter) {
        long speed = adapter.speed() == 0 ? ORDINARY_SPEED : adapter.speed();
        return adapter.wireless() ? speed / 2 : speed;
    }
}
