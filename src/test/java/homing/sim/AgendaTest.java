package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterRef;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.sim.Agenda.Arrival;
import homing.state.FrameInFlight;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Agenda agenda = new Agenda();

    /** The arrival of a question for 0.0.0.N. */
    private static Arrival arrival(int question, long atMicros) {
        Arp arp = new Arp(ArpOperation.REQUEST, Mac.ZERO, IpAddress.ANY4, Mac.ZERO, IpAddress.ofIpv4(question));
        Frame frame = new Frame(Mac.ZERO, Mac.BROADCAST, arp);
        return new Arrival(new FrameInFlight(new AdapterRef("a", "A"), List.of(), frame, 0), atMicros);
    }

    @Test
    void whatIsDueFirstComesFirst() {
        agenda.add(arrival(1, 30));
        agenda.add(arrival(2, 10));
        agenda.add(arrival(3, 20));
        assertThat(agenda.next()).contains(arrival(2, 10));
        assertThat(agenda.next()).contains(arrival(3, 20));
        assertThat(agenda.next()).contains(arrival(1, 30));
        assertThat(agenda.next()).isEmpty();
    }

    @Test
    void whatIsDueAtOneTimeComesInTheOrderOfAsking() {
        for (int i = 0; i < 50; i++) {
            agenda.add(arrival(i, 10));
        }
        for (int i = 0; i < 50; i++) {
            assertThat(agenda.next()).contains(arrival(i, 10));
        }
    }
}
