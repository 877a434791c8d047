package homing.stack.windows;

import homing.model.NeighbourState;
import homing.model.Settings;
import homing.state.NeighbourEntry;

/** How long an entry of the ARP table lives: XP-A2, XP-A3, XP-A4. Use does not make it younger. */
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

    /** The rule that set the entry's life. */
    XpRule rule(NeighbourEntry entry) {
        if (entry.state() == NeighbourState.PERMANENT) {
            return XpRule.XP_A4;
        }
        boolean registrySaysOtherwise = registry.values().containsKey("ArpCacheLife")
                || registry.values().containsKey("ArpCacheMinReferencedLife");
        return registrySaysOtherwise ? XpRule.XP_A3 : XpRule.XP_A2;
    }
}
