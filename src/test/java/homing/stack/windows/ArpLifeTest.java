package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.NeighbourState;
import homing.model.Settings;
import homing.net.Mac;
import homing.state.NeighbourEntry;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArpLifeTest {
    private static long lifeSeconds(Settings registry, NeighbourEntry entry) {
        long second = 0;
        while (second < 10_000 && new ArpLife(registry).isAlive(entry, second * 1_000_000)) {
            second++;
        }
        return second;
    }

    private static NeighbourEntry entry(NeighbourState state, boolean used) {
        NeighbourEntry entry = NeighbourEntry.known(state, Mac.parse("02:00:00:00:00:01"), 0);
        return used ? entry.asUsed(0) : entry;
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 120, 600", "300, 0, 300, 600", "900, 0, 900, 900", "60, 200, 60, 200", "0, 60, 120, 120"})
    void theRegistrySetsHowLongEntriesLive(int life, int referenced, long unused, long used) {
        Settings registry = Settings.NONE;
        registry = life == 0 ? registry : registry.with("ArpCacheLife", life);
        registry = referenced == 0 ? registry : registry.with("ArpCacheMinReferencedLife", referenced);
        assertThat(lifeSeconds(registry, entry(NeighbourState.REACHABLE, false)))
                .isEqualTo(unused);
        assertThat(lifeSeconds(registry, entry(NeighbourState.REACHABLE, true))).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aStaticEntryLivesForEver(boolean used) {
        Settings registry = Settings.of(Map.of("ArpCacheLife", 1));
        assertThat(lifeSeconds(registry, entry(NeighbourState.PERMANENT, used))).isEqualTo(10_000);
    }
}
