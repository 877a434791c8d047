package homing.cli;

import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of a command line that say which call is made. */
final class CallOptions {
    @Option(names = "--from", paramLabel = "HOST", description = "Host that calls; not needed if there is one.")
    private String from;

    @Option(names = "--to", paramLabel = "ADDR", description = "Destination.")
    private String to;

    @Option(names = "--proto", paramLabel = "udp|tcp|icmp", description = "What is sent; udp if left out.")
    private String proto;

    @Option(names = "--port", paramLabel = "N", description = "Destination port; 7007 if left out.")
    private String port;

    @Option(names = "--bind", paramLabel = "ADDR", description = "Address that the program binds to.")
    private String bind;

    @Option(names = "--source-port", paramLabel = "N", description = "Port that the program binds to.")
    private String sourcePort;

    @Option(names = "--device", paramLabel = "ADAPTER", description = "SO_BINDTODEVICE.")
    private String device;

    @Option(names = "--mark", paramLabel = "N", description = "SO_MARK.")
    private String mark;

    @Option(names = "--pktinfo", paramLabel = "ADDR", description = "One datagram with this source, by IP_PKTINFO.")
    private String pktinfo;

    @Option(names = "--broadcast", description = "SO_BROADCAST is set.")
    private boolean broadcast;

    @Option(names = "--server", paramLabel = "wildcard|pktinfo", description = "How UDP servers answer.")
    private String server;

    @Option(names = "--server-port", paramLabel = "N", description = "Port of the servers; 7007 if left out.")
    private String serverPort;

    @Option(names = "--timeout-ms", paramLabel = "N", description = "How long the client waits for an answer.")
    private String timeoutMs;

    /** Those that are given, by their JSON names. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("from", from);
        words.put("to", to);
        words.put("proto", proto);
        words.put("port", port);
        words.put("bind", bind);
        words.put("sourcePort", sourcePort);
        words.put("device", device);
        words.put("mark", mark);
        words.put("pktinfo", pktinfo);
        words.put("broadcast", broadcast ? "true" : null);
        words.put("server", server);
        words.put("serverPort", serverPort);
        words.put("timeoutMs", timeoutMs);
        words.values().removeIf(value -> value == null);
        return words;
    }
}
