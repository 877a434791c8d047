package homing.io.scenario;

import homing.net.Protocol;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Protocols by their names. */
final class ProtocolWord {
    static final Map<String, Protocol> BY_NAME = byName();

    private ProtocolWord() {}

    private static Map<String, Protocol> byName() {
        Map<String, Protocol> names = new LinkedHashMap<>();
        for (Protocol protocol : Protocol.values()) {
            names.put(protocol.name().toLowerCase(Locale.ROOT), protocol);
        }
        return names;
    }
}
