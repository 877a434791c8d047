package homing.stack.windows;

import homing.model.Settings;
import java.util.List;
import java.util.stream.IntStream;

/** How often TCP repeats what nobody answers, and when: rules XP-C7 and XP-DATA. */
final class XpTcp {
    private static final long SECOND = 1_000_000L;

    /** The first SYN, its two repetitions, and the last wait before the connection fails. */
    static final List<Long> SYN_PAUSES = List.of(3 * SECOND, 6 * SECOND, 12 * SECOND);

    private static final int DATA_REPETITIONS = 5;
    /** More would wait for days. */
    private static final int MOST = 16;

    private XpTcp() {}

    /** TcpMaxDataRetransmissions (KB 171564). */
    static int dataRepetitions(Settings registry) {
        return Math.min(MOST, Math.max(1, registry.get("TcpMaxDataRetransmissions", DATA_REPETITIONS)));
    }

    /** The first pause is that of a SYN; each is twice the one before. */
    static List<Long> dataPauses(Settings registry) {
        return IntStream.rangeClosed(0, dataRepetitions(registry))
                .mapToObj(times -> (3 * SECOND) << times)
                .toList();
    }
}
