package homing.io.snapshot.linux;

import homing.model.PlainName;
import homing.model.PolicyRule;
import homing.model.PolicyRule.Action;
import homing.model.PolicyRule.Ports;
import homing.model.PolicyRule.Selectors;
import homing.net.Family;
import homing.net.Prefix;
import homing.net.Protocol;
import java.util.Locale;
import java.util.Set;

/** A policy rule while it is read, by the words of ip-rule(8). */
final class RuleParts {
    private static final long LARGEST = 0xFFFF_FFFFL;
    static final int LARGEST_PORT = 65535;
    /** Words that play no part in which table answers; each has a value. */
    private static final Set<String> IDLE = Set.of("proto", "protocol", "realms", "flow", "pref");

    private final Family family;
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

    RuleParts(Family family, long priority) {
        this.family = family;
        this.priority = priority;
    }

    /** A rule's priority; {@link Figure#NONE} if the text is none. */
    static long priority(String text) {
        return Figure.of(text, LARGEST);
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
            case "tos", "dsfield" -> tos = (int) Figure.service(value);
            case "ipproto" -> protocol = protocol(value);
            case "sport" -> sourcePorts = ports(value);
            case "dport" -> destinationPorts = ports(value);
            case "suppress_prefixlength" -> suppress = (int) Figure.of(value, 128);
            case "lookup", "table" -> table = RouteWords.tableName(value);
            case "fwmark" -> {
                return mark(value);
            }
            case "goto" -> {
                return goTo(value);
            }
            default -> {
                return IDLE.contains(key);
            }
        }
        return makesSense(key, value);
    }

    private boolean makesSense(String key, String value) {
        return switch (key) {
            case "from" -> isOurs(from) || value.equals("all");
            case "to" -> isOurs(to) || value.equals("all");
            case "tos", "dsfield" -> tos >= 0;
            case "ipproto" -> protocol != null;
            case "sport" -> sourcePorts != null;
            case "dport" -> destinationPorts != null;
            case "suppress_prefixlength" -> suppress >= 0;
            default -> PlainName.isGood(value) && !value.startsWith("[");
        };
    }

    private boolean isOurs(Prefix prefix) {
        return prefix != null && prefix.address().family() == family;
    }

    /** A word that stands alone: what the rule does, or a note in brackets. */
    boolean act(String word) {
        switch (word) {
            case "unreachable", "prohibit", "blackhole", "nop" ->
                action = Action.valueOf(word.toUpperCase(Locale.ROOT));
            default -> {
                return word.equals("[detached]") || word.equals("[unresolved]");
            }
        }
        return true;
    }

    private static Prefix prefix(String text) {
        return Prefix.tryParse(text).orElse(null);
    }

    private boolean mark(String value) {
        int slash = value.indexOf('/');
        long number = Figure.of(slash < 0 ? value : value.substring(0, slash), LARGEST);
        long bits = slash < 0 ? LARGEST : Figure.of(value.substring(slash + 1), LARGEST);
        mark = (int) number;
        mask = (int) bits;
        return number >= 0 && bits >= 0;
    }

    static Protocol protocol(String word) {
        for (Protocol protocol : Protocol.values()) {
            if (AdapterParts.word(protocol).equals(word)
                    || String.valueOf(protocol.number()).equals(word)) {
                return protocol;
            }
        }
        return null;
    }

    private static Ports ports(String text) {
        int dash = text.indexOf('-');
        long first = Figure.of(dash < 0 ? text : text.substring(0, dash), LARGEST_PORT);
        long last = dash < 0 ? first : Figure.of(text.substring(dash + 1), LARGEST_PORT);
        return first < 0 || last < first ? null : new Ports((int) first, (int) last);
    }

    private boolean goTo(String value) {
        action = Action.GOTO;
        gotoPriority = priority(value);
        return gotoPriority >= 0;
    }

    PolicyRule build() {
        Selectors selectors = new Selectors(
                from, to, mark, mask, outAdapter, inAdapter, tos, protocol, sourcePorts, destinationPorts);
        return new PolicyRule(family, priority, not, selectors, action, table, suppress, gotoPriority);
    }

    /** Whether it says what to do: a lookup needs a table. */
    boolean isWhole() {
        return action != Action.LOOKUP || !table.isEmpty();
    }
}
