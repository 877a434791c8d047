package homing.decision;

/**
 * An error that a program is told.
 *
 * @param name the system's name: ENETUNREACH, WSAEADDRNOTAVAIL
 * @param number the system's number: 101, 10049
 */
public record SocketError(String name, int number) {
    @Override
    public String toString() {
        return name;
    }
}
