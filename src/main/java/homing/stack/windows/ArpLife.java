package homing.stack.windows;

import homing.model.NeighbourState;
import homing.model.Settings;
import homing.state.NeighbourEntry;

/**
 * How long an entry of the ARP table lives: rules XP-A2 and XP-A4, and the registry values that change it (KB 166750). Use does
 * not make an entry younger.
 */
record ArpLife(Settings registry) {
    private static final int UNUSED_SECONDS = 120;
    private static final int USED_SECONDS = 600;

    boolean isAlive(NeighbourEntry entry, long nowMicros) {
        return entry.state() == NeighbourState.PERMANENT
                || nowMicros - entry.changedMicros() < lifeSeconds(entry.used()) * 1_000_000L;
    }

    private int lifeSeconds(boolean used) {
        int unusedLife = registry.get("ArpCacheLife", UNUSED_SECONDS);
        int usedLife = registry.get("ArpCacheMinReferencedLife", USED_SECONDS);
        return used ? Math.max(unusedLife, usedLife) : unusedLife;
    }
}
