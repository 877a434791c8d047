package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterRef;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.packet.Transport;
import homing.sim.Agenda.Arrival;
import homing.stack.Timer;
import homing.state.FrameInFlight;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final long NEVER = Long.MAX_VALUE;

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
        assertThat(agenda.next(NEVER)).contains(arrival(2, 10));
        assertThat(agenda.next(NEVER)).contains(arrival(3, 20));
        assertThat(agenda.next(NEVER)).contains(arrival(1, 30));
        assertThat(agenda.next(NEVER)).isEmpty();
    }

    @Test
    void whatIsDueAtOneTimeComesInTheOrderOfAsking() {
        for (int i = 0; i < 50; i++) {
            agenda.add(arrival(i, 10));
        }
        for (int i = 0; i < 50; i++) {
            assertThat(agenda.next(NEVER)).contains(arrival(i, 10));
        }
    }

    private static Agenda.Due due(Timer timer) {
        return new Agenda.Due("a", timer);
    }

    private static Agenda.Due program(int number) {
        Transport.Udp carried = new Transport.Udp(number, 1);
        return due(new Timer.ServerTimer(new Packet.Ip(IpAddress.ANY4, IpAddress.ANY4, 64, carried), 0));
    }

    @Test
    void programsActWhenNoFrameIsOnItsWay() {
        agenda.add(program(1));
        agenda.add(arrival(1, 500));
        assertThat(agenda.next(NEVER)).contains(arrival(1, 500));
        assertThat(agenda.next(NEVER)).contains(program(1));
    }

    @Test
    void ofTimersThatRunOutTogetherTheLastArmedComesFirst() {
        agenda.add(due(new Timer.ClientTimer(1, 1000)));
        agenda.add(due(new Timer.ClientTimer(2, 1000)));
        assertThat(agenda.next(NEVER)).contains(due(new Timer.ClientTimer(2, 1000)));
        assertThat(agenda.next(NEVER)).contains(due(new Timer.ClientTimer(1, 1000)));
    }

    @Test
    void timersOfOneTimeRunBeforeTheFramesThatTheySend() {
        agenda.add(due(new Timer.ClientTimer(1, 1000)));
        agenda.add(due(new Timer.ClientTimer(2, 1000)));
        agenda.next(NEVER);
        agenda.add(arrival(1, 1000));
        assertThat(agenda.next(NEVER)).contains(due(new Timer.ClientTimer(1, 1000)));
    }

    @Test
    void theTimerOfAFirstSynIsArmedWhenAllIsQuiet() {
        agenda.add(due(new Timer.SynTimer(0, 1, 1000)));
        agenda.add(due(new Timer.ClientTimer(7, 1000)));
        agenda.add(arrival(1, 10));
        assertThat(agenda.next(NEVER)).contains(arrival(1, 10));
        assertThat(agenda.next(NEVER)).contains(due(new Timer.SynTimer(0, 1, 1000)));
    }

    @Test
    void theClockStopsWhenNobodyWaitsAnyMore() {
        agenda.add(due(new Timer.ClientTimer(1, 1000)));
        agenda.add(arrival(1, 2000));
        assertThat(agenda.next(999)).contains(arrival(1, 2000));
        assertThat(agenda.next(999)).isEmpty();
    }
}
