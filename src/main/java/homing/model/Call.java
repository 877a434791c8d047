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

    /** Whether a socket shares its port with others (Windows). */
    public enum Sharing {
        DEFAULT,
        /** SO_REUSEADDR */
        REUSE,
        /** SO_EXCLUSIVEADDRUSE */
        EXCLUSIVE
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
     * @param sharing how it shares its port
     */
    public record Options(
            IpAddress bind,
            int sourcePort,
            String adapter,
            int mark,
            IpAddress packetSource,
            boolean broadcast,
            int timeoutMillis,
            Sharing sharing) {
        /** The client waits 3 seconds unless told otherwise. */
        public static final int DEFAULT_TIMEOUT = 3000;

        public static final Options NONE = new Options(null, 0, "", 0, null, false, DEFAULT_TIMEOUT);

        /** A socket that shares its port as the system does unless told otherwise. */
        public Options(
                IpAddress bind,
                int sourcePort,
                String adapter,
                int mark,
                IpAddress packetSource,
                boolean broadcast,
                int timeoutMillis) {
            this(bind, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis, Sharing.DEFAULT);
        }

        public Optional<IpAddress> bindAddress() {
            return Optional.ofNullable(bind);
        }

        public Optional<IpAddress> namedSource() {
            return Optional.ofNullable(packetSource);
        }

        public Options withBind(IpAddress address) {
            return new Options(address, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis, sharing);
        }

        public Options withAdapter(String name) {
            return new Options(bind, sourcePort, name, mark, packetSource, broadcast, timeoutMillis, sharing);
        }

        public Options withPacketSource(IpAddress address) {
            return new Options(bind, sourcePort, adapter, mark, address, broadcast, timeoutMillis, sharing);
        }

        public Options withBroadcast(boolean allowed) {
            return new Options(bind, sourcePort, adapter, mark, packetSource, allowed, timeoutMillis, sharing);
        }

        public Options withSourcePort(int port) {
            return new Options(bind, port, adapter, mark, packetSource, broadcast, timeoutMillis, sharing);
        }

        public Options withSharing(Sharing changed) {
            return new Options(bind, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis, changed);
        }
    }
}
