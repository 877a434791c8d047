package homing.diagram;

import homing.packet.Packet;
import homing.packet.Transport;

/** The outline of a packet, by what it is. */
public enum Form {
    /** TCP: a box with round corners. */
    SEGMENT,
    /** UDP: half circles at both ends. */
    DATAGRAM,
    /** ICMP: cut corners. */
    MESSAGE,
    /** ARP: a point at both ends. */
    DIAMOND;

    public static Form of(Packet packet) {
        return packet.accept(new Packet.Visitor<Form>() {
            @Override
            public Form arp(Packet.Arp question) {
                return DIAMOND;
            }

            @Override
            public Form ip(Packet.Ip carrier) {
                return of(carrier.transport());
            }
        });
    }

    private static Form of(Transport transport) {
        return transport.accept(new Transport.Visitor<Form>() {
            @Override
            public Form udp(Transport.Udp datagram) {
                return DATAGRAM;
            }

            @Override
            public Form tcp(Transport.Tcp segment) {
                return SEGMENT;
            }

            @Override
            public Form icmp(Transport.Icmp message) {
                return MESSAGE;
            }
        });
    }
}
