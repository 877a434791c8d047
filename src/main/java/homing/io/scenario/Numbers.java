package homing.io.scenario;

import homing.net.Mac;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Hardware addresses and adapter numbers for what a file leaves out: the same file gives the same ones. */
final class Numbers {
    private static final long LOCALLY_ADMINISTERED = 0x0200_0000_0000L;

    private final int host;
    private final Set<Mac> taken;
    private int last = 1;

    /**
     * Numbers for one host.
     *
     * @param host its place in the file, from 1
     * @param taken hardware addresses that the file gives
     */
    Numbers(int host, Collection<Mac> taken) {
        this.host = host;
        this.taken = new HashSet<>(taken);
    }

    /** The adapter's own number, or the next one after the last; the loopback has 1. */
    int index(int own) {
        last = own > 0 ? own : last + 1;
        return last;
    }

    /** The adapter's hardware address where none is given. */
    Mac mac(int index) {
        return made(host, index);
    }

    /** What {@link #mac} gives for the host of a place in the file. */
    Mac made(int place, int index) {
        long bits = LOCALLY_ADMINISTERED | ((long) place << 16) | (index & 0xFFFF);
        while (taken.contains(new Mac(bits))) {
            bits += 1L << 32;
        }
        return new Mac(bits);
    }
}
