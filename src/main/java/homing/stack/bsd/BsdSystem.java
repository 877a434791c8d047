package homing.stack.bsd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The systems of this kind, and the knobs that set them apart. */
public enum BsdSystem {
    MACOS("", SendConstraint.RESCOPE, "net.inet.ip.check_interface", BsdRule.MACOS_RECEIVE),
    /** Up to FreeBSD 13. */
    FREEBSD13("13", SendConstraint.NONE, "net.inet.ip.check_interface", BsdRule.FREEBSD_RECEIVE),
    /** FreeBSD 14 and later: what is meant if nothing is said. */
    FREEBSD14("14", SendConstraint.NONE, "net.inet.ip.rfc1122_strong_es", BsdRule.FREEBSD_RECEIVE);

    private final String number;
    private final SendConstraint send;
    private final String strongReceive;
    private final BsdRule receiveRule;

    BsdSystem(String number, SendConstraint send, String strongReceive, BsdRule receiveRule) {
        this.number = number;
        this.send = send;
        this.strongReceive = strongReceive;
        this.receiveRule = receiveRule;
    }

    /** The FreeBSD of this number; the empty one is the default. */
    static Optional<BsdSystem> freebsd(String number) {
        return number.isEmpty()
                ? Optional.of(FREEBSD14)
                : Stream.of(values()).filter(one -> one.number.equals(number)).findFirst();
    }

    /** The numbers of FreeBSD, from the oldest. */
    public static List<String> freebsdNumbers() {
        return Stream.of(values())
                .filter(one -> one != MACOS)
                .map(one -> one.number)
                .toList();
    }

    /** The number of the FreeBSD that is meant if none is said. */
    public static String usualFreebsd() {
        return FREEBSD14.number;
    }

    SendConstraint send() {
        return send;
    }

    /** The switch that makes it a strong host on receive while it does not forward; off unless it is set. */
    String strongReceive() {
        return strongReceive;
    }

    /** The rule behind that switch. */
    BsdRule receiveRule() {
        return receiveRule;
    }

    /** Whether the same destination may stand in the table more than once, scoped to other adapters. */
    boolean hasScopedRoutes() {
        return this == MACOS;
    }

    /** What a host's first network card is called; FreeBSD names it by its driver. */
    String firstAdapter() {
        return this == MACOS ? "en0" : "em0";
    }

    /** Whether a program can ask for an adapter: IP_BOUND_IF. */
    boolean bindsToAdapters() {
        return this == MACOS;
    }

    /** Whether a packet that claims to come from this very host is dropped unless told otherwise. */
    boolean validatesSources() {
        return this == FREEBSD14;
    }
}
