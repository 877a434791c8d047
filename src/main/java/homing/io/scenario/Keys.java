package homing.io.scenario;

import java.util.List;

/** The keys of scenario files, part by part. */
final class Keys {
    /** The format that this version reads and writes. */
    static final String VERSION = "1";

    static final List<String> FILE = List.of("homing", "title", "question", "tags", "hosts", "lans", "calls", "notes");
    static final List<String> HOST =
            List.of("stack", "at", "adapters", "tables", "routes", "rules", "neighbours", "nat", "settings");
    static final List<String> ADAPTER = List.of(
            "addresses", "gateways", "mac", "index", "state", "switches", "metric", "binding", "speed", "wireless");
    static final List<String> LAN = List.of("at", "adapters");
    static final List<String> CALL = List.of(
            "title",
            "from",
            "program",
            "to",
            "port",
            "bind",
            "sourcePort",
            "device",
            "mark",
            "packetSource",
            "broadcast",
            "timeoutMs",
            "expect");
    static final List<String> NOTE = List.of("text", "at");

    private Keys() {}
}
