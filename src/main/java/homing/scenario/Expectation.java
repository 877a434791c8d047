package homing.scenario;

import java.util.Locale;

/**
 * What a call must come to.
 *
 * @param expected the value as the file says it: an address, an adapter's name, ok, an error's name, true, none
 */
public record Expectation(Subject subject, String expected) {
    /** What is looked at, by its key in a scenario file. */
    public enum Subject {
        /** What bind() returns: ok, an error's name, none if it is not called. */
        BIND,
        CONNECT,
        SEND,
        /** What getsockname() shows after connect(). */
        SOURCE,
        /** The adapter by which the first packet leaves. */
        EGRESS,
        /** The source of the first packet as it leaves, after NAT. */
        WIRE_SOURCE,
        NEXT_HOP,
        /** Destination of the route that is used, as a prefix. */
        ROUTE,
        /** true if the packet wears an address that its adapter does not own. */
        FOREIGN_SOURCE,
        /** The address that the answer came from. */
        REPLY,
        /** What the program is told in the end: an error's name or timeout. */
        ERROR,
        /** How the round trip has ended, in words with hyphens: answered, answer-lost, no-neighbour. */
        ENDING,
        /** The host where it ended. */
        AT,
        /** The address under which a server saw the client. */
        SEEN;

        /** The key in a scenario file: wireSource. */
        public String key() {
            String[] words = name().toLowerCase(Locale.ROOT).split("_", 2);
            return words.length == 1
                    ? words[0]
                    : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
        }
    }
}
