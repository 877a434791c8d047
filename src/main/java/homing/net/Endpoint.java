package homing.net;

/**
 * An address with a port, as a socket is bound or connected to.
 *
 * @param port 0 to 65535; 0 where the protocol has none or the port is open
 */
public record Endpoint(IpAddress address, int port) {
    public Endpoint {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
        }
    }

    @Override
    public String toString() {
        return (address.isIpv4() ? address.toString() : "[" + address + "]") + ":" + port;
    }
}
