package homing.stack.linux;

/** When the kernel's timers of seconds really run out (calc_wheel_index(), kernel/time/timer.c). */
final class LinuxClock {
    /** The grain of the timer wheel at a distance of one second, in microseconds. */
    private static final long GRAIN = 32_000;
    /** How far each wheel reaches, and how much coarser the next one is (LVL_START, LVL_GRAN with 250 ticks a second). */
    private static final long REACH = 2_048_000;

    private static final int COARSER = 8;

    private LinuxClock() {}

    /** Rounded up to the next tick, so that timers which were set close together run out together. */
    static long due(long nowMicros, long pauseMicros) {
        long grain = GRAIN;
        for (long reach = REACH; pauseMicros >= reach; reach *= COARSER) {
            grain *= COARSER;
        }
        return (nowMicros + pauseMicros + grain - 1) / grain * grain;
    }
}
