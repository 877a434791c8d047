package homing.stack.linux;

/** When the kernel's timers of a second really run out (calc_wheel_index(), kernel/time/timer.c). */
final class LinuxClock {
    /** The grain of the timer wheel at a distance of one second, in microseconds. */
    private static final long GRAIN = 32_000;

    private LinuxClock() {}

    /** Rounded up to the next tick, so that timers which were set close together run out together. */
    static long due(long nowMicros, long pauseMicros) {
        return (nowMicros + pauseMicros + GRAIN - 1) / GRAIN * GRAIN;
    }
}
