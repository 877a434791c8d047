package homing.net;

/** What an IP packet carries, with its number in the protocol field (RFC 790). */
public enum Protocol {
    ICMP(1),
    TCP(6),
    UDP(17);

    private final int number;

    Protocol(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
