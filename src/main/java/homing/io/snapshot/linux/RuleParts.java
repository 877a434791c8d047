package homing.io.snapshot.linux;

import homing.model.PolicyRule;
import homing.model.PolicyRule.Action;
import homing.model.PolicyRule.Ports;
import homing.model.PolicyRule.Selectors;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.Locale;
import java.util.Set;

/** A policy rule while it is read, by the words of ip-rule(8). */
final class RuleParts {
    private static final Set<String> IDLE = Set.of("proto", "protocol", "realms", "flow", "pref");

    private final long priority;
    private boolean not;
    private Prefix from;
    private Prefix to;
    private int mark;
    private int mask;
    private String outAdapter = "";
    private String inAdapter = "";
    private int tos;
    private Protocol protocol;
    private Ports sourcePorts;
    private Ports destinationPorts;
    private Action action = Action.LOOKUP;
    private String table = "";
    private int suppress = -1;
    private long gotoPriority = -1;

    RuleParts(long priority) {
        this.priority = priority;
    }

    void not() {
        not = true;
    }

    /** A key with its value; false if the key, or its value, is not known. */
    boolean set(String key, String value) {
        switch (key) {
            case "from" -> from = prefix(value);
            case "to" -> to = prefix(value);
            case "iif" -> inAdapter = value;
            case "oif" -> outAdapter = value;
            case "tos", "dsfield" -> tos = (int) RouteParts.number(value);
            case "fwmark" -> mark(value);
            case "fwmask" -> mask = (int) RouteParts.number(value);
            case "ipproto" -> protocol = protocol(value);
            case "sport" -> sourcePorts = ports(value);
            case "dport" -> destinationPorts = ports(value);
            case "lookup", "table" -> table = value;
            case "suppress_prefixlength" -> suppress = (int) RouteParts.number(value);
            case "goto" -> {
                action = Action.GOTO;
                gotoPriority = RouteParts.number(value);
            }
            default -> {
                return IDLE.contains(key);
            }
        }
        return true;
    }

    /** A word that stands alone: what the rule does. */
    boolean act(String word) {
        switch (word) {
            case "unreachable", "prohibit", "blackhole", "nop" ->
                action = Action.valueOf(word.toUpperCase(Locale.ROOT));
            default -> {
                return word.startsWith("[");
            }
        }
        return true;
    }

    private static Prefix prefix(String text) {
        return text.equals("all") ? null : Prefix.tryParse(text).orElse(null);
    }

    private void mark(String value) {
        int slash = value.indexOf('/');
        mark = (int) RouteParts.number(slash < 0 ? value : value.substring(0, slash));
        mask = slash < 0 ? -1 : (int) RouteParts.number(value.substring(slash + 1));
    }

    private static Protocol protocol(String word) {
        for (Protocol protocol : Protocol.values()) {
            if (protocol.name().toLowerCase(Locale.ROOT).equals(word)
                    || String.valueOf(protocol.number()).equals(word)) {
                return protocol;
            }
        }
        return null;
    }

    private static Ports ports(String text) {
        int dash = text.indexOf('-');
        int first = (int) Math.min(65535, RouteParts.number(dash < 0 ? text : text.substring(0, dash)));
        int last = dash < 0 ? first : (int) Math.min(65535, RouteParts.number(text.substring(dash + 1)));
        return new Ports(Math.min(first, last), Math.max(first, last));
    }

    PolicyRule build() {
        Selectors selectors = new Selectors(
                from, to, mark, mask, outAdapter, inAdapter, tos, protocol, sourcePorts, destinationPorts);
        return new PolicyRule(priority, not, selectors, action, table, suppress, gotoPriority);
    }
}
