package homing.cli;

import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of a command line that say which call is made. */
final class CallOptions {
    @Option(names = "--from", paramLabel = "HOST", descriptionKey = "cli.help.from")
    private String from;

    @Option(names = "--to", paramLabel = "ADDR", descriptionKey = "cli.help.to")
    private String to;

    @Option(names = "--proto", paramLabel = "udp|tcp|icmp", descriptionKey = "cli.help.proto")
    private String proto;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "cli.help.port")
    private String port;

    @Option(names = "--bind", paramLabel = "ADDR", descriptionKey = "cli.help.bind")
    private String bind;

    @Option(names = "--source-port", paramLabel = "N", descriptionKey = "cli.help.source-port")
    private String sourcePort;

    @Option(names = "--device", paramLabel = "ADAPTER", descriptionKey = "cli.help.device")
    private String device;

    @Option(names = "--mark", paramLabel = "N", descriptionKey = "cli.help.mark")
    private String mark;

    @Option(names = "--pktinfo", paramLabel = "ADDR", descriptionKey = "cli.help.pktinfo")
    private String pktinfo;

    @Option(names = "--broadcast", descriptionKey = "cli.help.broadcast")
    private boolean broadcast;

    @Option(names = "--server", paramLabel = "wildcard|pktinfo", descriptionKey = "cli.help.server")
    private String server;

    @Option(names = "--server-port", paramLabel = "N", descriptionKey = "cli.help.server-port")
    private String serverPort;

    @Option(names = "--timeout-ms", paramLabel = "N", descriptionKey = "cli.help.timeout-ms")
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
