package homing.state;

/**
 * A TCP connection as a server's system knows it.
 *
 * @param established whether the client's ACK has come
 * @param sentMicros when the last SYN-ACK left, in microseconds of simulated time
 * @param repeats how many SYN-ACKs were repeated by the clock
 * @param dueMicros when the next one is due; 0 if none is
 */
public record Handshake(boolean established, long sentMicros, int repeats, long dueMicros) {
    public Handshake asEstablished() {
        return new Handshake(true, sentMicros, repeats, 0);
    }
}
