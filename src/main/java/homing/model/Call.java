package homing.model;

import homing.net.IpAddress;
import java.util.Optional;

/**
 * One client program's call.
 *
 * @param host where the program runs
 * @param to destination
 * @param port destination port, 0 to 65535; 0 for ping
 * @param options what the program sets before it calls
 */
public record Call(String host, Program program, IpAddress to, int port, Options options) {
    /** A call of a program that sets nothing. */
    public static Call of(String host, Program program, IpAddress to, int port) {
        return new Call(host, program, to, port, Options.NONE);
    }

    /** The same call with other options. */
    public Call with(Options changed) {
        return new Call(host, program, to, port, changed);
    }

    /**
     * Options of a socket.
     *
     * @param bind address given to bind(); null if the program does not call it, 0.0.0.0 for any
     * @param sourcePort port given to bind(); 0 for any
     * @param adapter SO_BINDTODEVICE; empty for none
     * @param mark SO_MARK; 0 for none
     * @param packetSource source named by IP_PKTINFO; null for none
     * @param broadcast SO_BROADCAST
     * @param timeoutMillis how long the client waits for an answer
     */
    public record Options(
            IpAddress bind,
            int sourcePort,
            String adapter,
            int mark,
            IpAddress packetSource,
            boolean broadcast,
            int timeoutMillis) {
        /** The client waits 3 seconds unless told otherwise. */
        public static final int DEFAULT_TIMEOUT = 3000;

        public static final Options NONE = new Options(null, 0, "", 0, null, false, DEFAULT_TIMEOUT);

        public Optional<IpAddress> bindAddress() {
            return Optional.ofNullable(bind);
        }

        public Optional<IpAddress> namedSource() {
            return Optional.ofNullable(packetSource);
        }

        public Options withBind(IpAddress address) {
            return new Options(address, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis);
        }

        public Options withAdapter(String name) {
            return new Options(bind, sourcePort, name, mark, packetSource, broadcast, timeoutMillis);
        }

        public Options withPacketSource(IpAddress address) {
            return new Options(bind, sourcePort, adapter, mark, address, broadcast, timeoutMillis);
        }

        public Options withBroadcast(boolean allowed) {
            return new Options(bind, sourcePort, adapter, mark, packetSource, allowed, timeoutMillis);
        }
    }
}
