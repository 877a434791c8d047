package homing.state;

/**
 * The signs of life of a neighbour, in microseconds of simulated time.
 *
 * @param usedMicros when a packet was last sent by the entry; {@link #NEVER} if none was
 * @param confirmedMicros when the neighbour last showed that it can be reached; {@link #NEVER} if it did not
 * @param dueMicros when the system will look at the entry again; {@link #NEVER} if it will not
 */
public record Signs(long usedMicros, long confirmedMicros, long dueMicros) {
    /** A time that has not been and will not be. */
    public static final long NEVER = -1;

    public static final Signs NONE = new Signs(NEVER, NEVER, NEVER);

    public Signs used(long nowMicros) {
        return new Signs(nowMicros, confirmedMicros, dueMicros);
    }

    public Signs confirmed(long nowMicros) {
        return new Signs(usedMicros, nowMicros, dueMicros);
    }

    public Signs dueAt(long atMicros) {
        return new Signs(usedMicros, confirmedMicros, atMicros);
    }

    /** Whether a packet has been sent by the entry no longer ago than this. */
    public boolean isUsedWithin(long micros, long nowMicros) {
        return usedMicros != NEVER && nowMicros - usedMicros <= micros;
    }

    /** Whether the neighbour has shown itself at this time or later. */
    public boolean isConfirmedSince(long sinceMicros) {
        return confirmedMicros != NEVER && confirmedMicros >= sinceMicros;
    }
}
