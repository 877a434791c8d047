package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.stack.HostStack;
import homing.stack.Outcome;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArpTest {
    private static final IpAddress GATEWAY = IpAddress.parse("10.1.0.1");
    private static final Host ASKER = Hosts.named("a", "eth0 10.1.0.5/24 10.9.0.5/24", "eth1 10.2.0.5/24");
    private static final Host OWNER =
            Hosts.named("b", "eth0 10.1.0.1/24", "eth1 10.3.0.1/24", "default via 10.1.0.5 dev eth0");

    @Test
    void theOwnerAnswersAndThePacketLeaves() {
        assertThat(Asked.onOneLan("udp 10.1.0.1", ASKER, OWNER).frames())
                .containsExactly(
                        "a: who has 10.1.0.1, asks 10.1.0.5",
                        "b: 10.1.0.1 is at 02:00:00:00:01:02",
                        "a: 10.1.0.5 > 10.1.0.1 on eth0",
                        "b: 10.1.0.1 > 10.1.0.5 on eth0");
    }

    @Test
    void threeRequestsASecondApartThenThePacketIsDropped() {
        Asked asked = Asked.onOneLan("udp 10.1.0.77", ASKER, OWNER);
        assertThat(asked.sent()).extracting(frame -> frame.sentMicros()).containsExactly(0L, 1_024_000L, 2_048_000L);
        List<Decision.GaveUp> end = asked.all(Decision.GaveUp.class);
        assertThat(end).hasSize(1);
        assertThat(end.get(0).dropped()).hasSize(1);
        assertThat(asked.timeline().result().returns().values()).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void tcpIsToldThatNobodyAnswers() {
        assertThat(Asked.onOneLan("tcp 10.1.0.77", ASKER, OWNER).way()).isEqualTo("connect EHOSTUNREACH");
    }

    @ParameterizedTest
    @CsvSource({
        // bound source, announce, asks
        "10.1.0.5, 0, 10.1.0.5",
        "10.2.0.5, 0, 10.2.0.5",
        "10.9.0.5, 0, 10.9.0.5",
        "10.2.0.5, 1, 10.1.0.5",
        "10.9.0.5, 1, 10.1.0.5",
        "10.1.0.6, 1, 10.1.0.6",
        "10.1.0.6, 2, 10.1.0.5",
        "10.2.0.5, 2, 10.1.0.5"
    })
    void theSenderAddressGoesByArpAnnounce(String bound, int announce, String sender) {
        Host host = Hosts.named(
                "a",
                "eth0 10.1.0.5/24 10.9.0.5/24 10.1.0.6/24",
                "eth1 10.2.0.5/24",
                "conf.eth0.arp_announce=" + announce);
        assertThat(Asked.onOneLan("udp 10.1.0.1 bind " + bound, host, OWNER)
                        .frames()
                        .get(0))
                .isEqualTo("a: who has 10.1.0.1, asks " + sender);
    }

    @ParameterizedTest
    @CsvSource({
        // asked address, settings of the asked host, answered
        "10.1.0.1, , true",
        "10.3.0.1, , true",
        "10.3.0.1, conf.all.arp_ignore=1, false",
        "10.1.0.1, conf.all.arp_ignore=1, true",
        "10.1.0.1, conf.eth0.arp_ignore=2, true",
        "10.3.0.1, conf.eth0.arp_ignore=2, false",
        "10.3.0.1, conf.eth0.arp_ignore=3, true",
        "10.1.0.1, conf.eth0.arp_ignore=8, false",
        "10.3.0.1, conf.eth0.arp_filter=1, true",
        "10.1.0.9, , false",
        "127.0.0.1, , false",
        "10.1.0.255, , false"
    })
    void aWeakHostAnswersUnlessASwitchForbidsIt(String target, String setting, boolean answered) {
        assertThat(heard(OWNER, setting, "10.1.0.5", target).happenings().size() == 2)
                .isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "conf.eth0.arp_ignore=2, 10.4.0.5, 10.1.0.1",
        "conf.all.rp_filter=1, 10.3.0.5, 10.1.0.1",
        "conf.all.arp_filter=1, 10.3.0.5, 10.1.0.1",
        "ip_default_ttl=64, 10.3.0.1, 10.1.0.1",
        "ip_default_ttl=64, 224.0.0.9, 10.1.0.1"
    })
    void someAskersGetNoAnswer(String setting, String asker, String target) {
        Outcome outcome = heard(OWNER, setting, asker, target);
        assertThat(outcome.happenings()).hasSize(1);
        assertThat(entry(outcome.after(), asker)).isNull();
    }

    @Test
    void looseReversePathFilterIsContentWithAnyWayBack() {
        assertThat(heard(OWNER, "conf.all.rp_filter=2", "10.3.0.5", "10.1.0.1").happenings())
                .hasSize(2);
        Host homeless = Hosts.named("b", "eth0 10.1.0.1/24");
        assertThat(heard(homeless, "conf.all.rp_filter=2", "10.3.0.5", "10.1.0.1")
                        .happenings())
                .hasSize(1);
        assertThat(heard(homeless, "conf.all.rp_filter=0", "10.3.0.5", "10.1.0.1")
                        .happenings())
                .hasSize(2);
    }

    @Test
    void aHostThatAsksWithItsNeighboursAddressIsAnsweredOnlyWithAcceptLocal() {
        assertThat(heard(OWNER, "conf.eth0.accept_local=1", "10.3.0.1", "10.1.0.1")
                        .happenings())
                .hasSize(2);
    }

    @Test
    void anAskerWithoutAnAddressIsAnsweredAndNotRemembered() {
        Outcome outcome = heard(OWNER, "", "0.0.0.0", "10.1.0.1");
        assertThat(outcome.happenings()).hasSize(2);
        assertThat(outcome.after().neighbours()).isEmpty();
    }

    @Test
    void anAnsweredRequestTeachesWhereTheAskerIs() {
        Outcome outcome = heard(OWNER, "", "10.1.0.5", "10.1.0.1");
        assertThat(entry(outcome.after(), "10.1.0.5").state()).isEqualTo(NeighbourState.STALE);
        assertThat(entry(outcome.after(), "10.1.0.5").mac()).isEqualTo(STRANGER);
    }

    @Test
    void aRequestForSomebodyElseUpdatesOnlyWhoIsKnown() {
        Host host = Hosts.named("b", "eth0 10.1.0.1/24", "neigh 10.1.0.7 eth0 REACHABLE");
        assertThat(entry(heard(host, "", "10.1.0.5", "10.1.0.9", 2_000_000).after(), "10.1.0.5"))
                .isNull();
        NeighbourEntry known =
                entry(heard(host, "", "10.1.0.7", "10.1.0.9", 2_000_000).after(), "10.1.0.7");
        assertThat(known.mac()).isEqualTo(STRANGER);
        assertThat(known.state()).isEqualTo(NeighbourState.STALE);
    }

    @Test
    void ofSeveralAnswersTheFirstCountsForASecond() {
        Host host = Hosts.named("b", "eth0 10.1.0.1/24", "neigh 10.1.0.7 eth0 REACHABLE");
        assertThat(entry(replied(host, "10.1.0.7", 500_000).after(), "10.1.0.7").mac())
                .isNotEqualTo(STRANGER);
        assertThat(entry(replied(host, "10.1.0.7", 1_500_000).after(), "10.1.0.7")
                        .mac())
                .isEqualTo(STRANGER);
    }

    @Test
    void anAnswerThatNobodyAskedForTeachesNothingNorDoesOneForAFixedEntry() {
        Host host = Hosts.named("b", "eth0 10.1.0.1/24", "neigh 10.1.0.7 eth0 PERMANENT");
        assertThat(entry(replied(host, "10.1.0.8", 0).after(), "10.1.0.8")).isNull();
        assertThat(entry(replied(host, "10.1.0.7", 5_000_000).after(), "10.1.0.7")
                        .mac())
                .isNotEqualTo(STRANGER);
        assertThat(entry(heard(host, "", "10.1.0.7", "10.1.0.1").after(), "10.1.0.7")
                        .state())
                .isEqualTo(NeighbourState.PERMANENT);
    }

    @Test
    void aStaleEntryIsDoubtedOnceItIsUsed() {
        Host host = Hosts.linux("eth0 10.1.0.5/24", "neigh 10.1.0.1 eth0 STALE", "neigh 10.1.0.2 eth0 REACHABLE");
        assertThat(after(Asked.of(host, "sendto 10.1.0.1"), "10.1.0.1").state()).isEqualTo(NeighbourState.DELAY);
        assertThat(after(Asked.of(host, "sendto 10.1.0.2"), "10.1.0.2").state()).isEqualTo(NeighbourState.REACHABLE);
    }

    @Test
    void whatIsNotMeantForAnAdapterIsNotHeard() {
        Frame toAnother = new Frame(STRANGER, Mac.parse("02:00:00:00:07:07"), reply(GATEWAY));
        HostState start = LinuxProfile.stack().start(ASKER);
        assertThat(LinuxProfile.stack().receive(start, "eth0", toAnother, 0).happenings())
                .isEmpty();
    }

    private static final Mac STRANGER = Mac.parse("02:00:00:00:05:05");

    private static Arp reply(IpAddress from) {
        return new Arp(ArpOperation.REPLY, STRANGER, from, new Mac(0x0200_0000_0002L), GATEWAY);
    }

    private static Outcome heard(Host host, String setting, String asker, String target) {
        return heard(host, setting, asker, target, 0);
    }

    private static Outcome heard(Host host, String setting, String asker, String target, long now) {
        Host set = setting == null || setting.isEmpty() ? host : Hosts.with(host, setting);
        HostStack stack = LinuxProfile.stack();
        Arp request =
                new Arp(ArpOperation.REQUEST, STRANGER, IpAddress.parse(asker), Mac.ZERO, IpAddress.parse(target));
        return stack.receive(stack.start(set), "eth0", new Frame(STRANGER, Mac.BROADCAST, request), now);
    }

    private static Outcome replied(Host host, String from, long now) {
        HostStack stack = LinuxProfile.stack();
        HostState start = stack.start(host);
        Mac own = start.host().adapter("eth0").map(Adapter::mac).orElseThrow();
        return stack.receive(start, "eth0", new Frame(STRANGER, own, reply(IpAddress.parse(from))), now);
    }

    /** Null if there is none. */
    private static NeighbourEntry entry(HostState state, String address) {
        return state.neighbour(new NeighbourKey("eth0", IpAddress.parse(address)))
                .orElse(null);
    }

    private static NeighbourEntry after(Asked asked, String address) {
        return entry(asked.timeline().after(asked.timeline().length()).host("h").orElseThrow(), address);
    }
}
