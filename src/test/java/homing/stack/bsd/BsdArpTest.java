package homing.stack.bsd;

import static homing.stack.bsd.BsdHosts.A;
import static homing.stack.bsd.BsdHosts.host;
import static homing.stack.bsd.BsdHosts.with;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.model.NeighbourState;
import homing.net.Mac;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BsdArpTest {
    private static final Host USUAL = host(A);
    private static final Host SHORT = with(USUAL, "net.link.ether.inet.max_age", 60);

    private static boolean isUsable(Host host, NeighbourEntry entry, long second) {
        return new BsdArp().isUsable(HostState.before(host), entry, second * 1_000_000);
    }

    private static NeighbourEntry heardAtOnce(NeighbourState state) {
        return NeighbourEntry.known(state, Mac.parse("02:00:00:00:00:01"), 0);
    }

    @ParameterizedTest
    @CsvSource({"59, true, true", "60, true, false", "1199, true, false", "1200, false, false"})
    void anEntryLivesForMaxAge(long second, boolean usual, boolean shortened) {
        NeighbourEntry entry = heardAtOnce(NeighbourState.REACHABLE);
        assertThat(isUsable(USUAL, entry, second)).isEqualTo(usual);
        assertThat(isUsable(SHORT, entry, second)).isEqualTo(shortened);
    }

    @Test
    void anEntryHeardAgainOrSetByHandLivesOn() {
        NeighbourEntry entry = heardAtOnce(NeighbourState.REACHABLE);
        assertThat(isUsable(USUAL, entry.with(entry.signs().confirmed(1_000_000_000L)), 1_300))
                .isTrue();
        assertThat(isUsable(USUAL, heardAtOnce(NeighbourState.PERMANENT), 1_300))
                .isTrue();
    }
}
