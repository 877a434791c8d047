package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Adapter;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.stack.ArpProfile.Hearing;
import homing.stack.ArpProfile.Sender;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XpArpTest {
    private static final Host HOST = Hosts.of(
            "windows-xp", List.of("A addr=10.1.0.5/24,10.9.0.5/24", "B idx=3 addr=10.2.0.5/24"), List.of(), List.of());
    private static final Adapter A = HOST.adapter("A").orElseThrow();
    private static final IpAddress ASKER = IpAddress.parse("10.1.0.1");
    private static final Mac ITS_MAC = Mac.parse("02:00:00:00:00:99");

    private static HostState knowing(String entry) {
        HostState state = HostState.before(HOST);
        if (entry.equals("none")) {
            return state;
        }
        NeighbourEntry known = NeighbourEntry.known(NeighbourState.valueOf(entry), ITS_MAC, 0);
        return state.withNeighbour(new NeighbourKey("A", ASKER), known);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST, 10.1.0.5, none, true, XP-A6, true",
        "REQUEST, 10.1.0.5, REACHABLE, true, XP-A6, true",
        "REQUEST, 10.1.0.5, PERMANENT, true, XP-A6, false",
        "REQUEST, 10.2.0.5, none, false, XP-A6, false",
        "REQUEST, 10.1.0.77, none, false, XP-A6, false",
        "REQUEST, 10.1.0.77, REACHABLE, false, XP-A5, true",
        "REQUEST, 10.1.0.77, PERMANENT, false, XP-A6, false",
        "REPLY, 10.1.0.5, INCOMPLETE, true, XP-A1, true",
        "REPLY, 10.1.0.5, REACHABLE, true, XP-A1, true",
        "REPLY, 10.1.0.5, PERMANENT, false, XP-A4, false",
        "REPLY, 10.1.0.5, none, false, XP-A1, false",
        "REPLY, 10.1.0.77, INCOMPLETE, false, XP-A1, false"
    })
    void whatIsHeardIsAnsweredOrLearned(
            ArpOperation operation, String target, String entry, boolean taken, String rule, boolean learns) {
        Arp packet = new Arp(operation, ITS_MAC, ASKER, Mac.ZERO, IpAddress.parse(target));
        Hearing hearing = new XpArp().hears(knowing(entry), A, packet, 0);
        assertThat(hearing.verdict().isChosen()).isEqualTo(taken);
        assertThat(hearing.verdict().rule().id()).isEqualTo(rule);
        assertThat(hearing.learns()).isEqualTo(learns);
    }

    @ParameterizedTest
    @CsvSource({"10.1.0.5, 10.1.0.5", "10.9.0.5, 10.9.0.5", "10.2.0.5, 10.1.0.5"})
    void aRequestGivesThePacketsSourceIfTheAdapterOwnsItElseThePrimaryAddress(String source, String sender) {
        Sender given = new XpArp().sender(HostState.before(HOST), A, IpAddress.parse(source), ASKER);
        assertThat(given.address()).hasToString(sender);
    }
}
