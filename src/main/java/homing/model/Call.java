package homing.model;

import homing.net.IpAddress;
import homing.net.Protocol;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One client program's call.
 *
 * @param host where the program runs
 * @param to destination
 * @param port destination port, 0 to 65535; 0 for ping
 * @param options what the program sets before it calls
 */
public record Call(String host, Program program, IpAddress to, int port, Options options) {
    private static final int DATAGRAM_PATIENCE = 5000;

    /** A call of a program that sets nothing. */
    public static Call of(String host, Program program, IpAddress to, int port) {
        return new Call(host, program, to, port, Options.NONE);
    }

    /** The same call with other options. */
    public Call with(Options changed) {
        return new Call(host, program, to, port, changed);
    }

    /**
     * How long the program waits for an answer, in milliseconds. A program that does not say waits for TCP as long as its
     * system does, and for a datagram five seconds.
     */
    public OptionalInt patienceMillis() {
        if (options.timeoutMillis() > 0) {
            return OptionalInt.of(options.timeoutMillis());
        }
        return program.protocol() == Protocol.TCP ? OptionalInt.empty() : OptionalInt.of(DATAGRAM_PATIENCE);
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
     * @param timeoutMillis how long the client waits for an answer; 0 if the program does not say
     * @param sharing how it shares its port
     * @param peers other addresses that the name of the destination has (NetBIOS); empty if the system may not choose
     */
    public record Options(
            IpAddress bind,
            int sourcePort,
            String adapter,
            int mark,
            IpAddress packetSource,
            boolean broadcast,
            int timeoutMillis,
            Sharing sharing,
            List<IpAddress> peers) {
        /** The program does not say how long it waits. */
        public static final int DEFAULT_TIMEOUT = 0;

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
            this(bind, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis, Sharing.DEFAULT, List.of());
        }

        public Options {
            peers = List.copyOf(peers);
        }

        public Optional<IpAddress> bindAddress() {
            return Optional.ofNullable(bind);
        }

        public Optional<IpAddress> namedSource() {
            return Optional.ofNullable(packetSource);
        }

        public Options withBind(IpAddress address) {
            return new Options(
                    address, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis, sharing, peers);
        }

        public Options withAdapter(String name) {
            return new Options(bind, sourcePort, name, mark, packetSource, broadcast, timeoutMillis, sharing, peers);
        }

        public Options withPacketSource(IpAddress address) {
            return new Options(bind, sourcePort, adapter, mark, address, broadcast, timeoutMillis, sharing, peers);
        }

        public Options withBroadcast(boolean allowed) {
            return new Options(bind, sourcePort, adapter, mark, packetSource, allowed, timeoutMillis, sharing, peers);
        }

        public Options withSourcePort(int port) {
            return new Options(bind, port, adapter, mark, packetSource, broadcast, timeoutMillis, sharing, peers);
        }

        public Options withSharing(Sharing changed) {
            return new Options(bind, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis, changed, peers);
        }

        public Options withMark(int changed) {
            return new Options(
                    bind, sourcePort, adapter, changed, packetSource, broadcast, timeoutMillis, sharing, peers);
        }

        public Options withTimeout(int millis) {
            return new Options(bind, sourcePort, adapter, mark, packetSource, broadcast, millis, sharing, peers);
        }

        public Options withPeers(List<IpAddress> addresses) {
            return new Options(
                    bind, sourcePort, adapter, mark, packetSource, broadcast, timeoutMillis, sharing, addresses);
        }
    }
}
