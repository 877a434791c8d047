package homing.explain;

import static homing.explain.EveryDecision.YES;
import static homing.explain.Told.A;
import static homing.explain.Told.B;
import static homing.explain.Told.GATEWAY;
import static homing.explain.Told.question;
import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.RouteQuestion.Purpose;
import homing.model.AdapterAddress;
import homing.net.IpAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private final Decision firstLookup = new Decision.RouteChoice(
            question(Purpose.CHOOSE_SOURCE, IpAddress.ANY4),
            List.of(new Candidate<>(Told.defaultRoute(), YES)),
            null,
            YES,
            null);

    private static Decision source(IpAddress address, boolean foreign) {
        OwnAddress own = new OwnAddress(foreign ? "B" : "A", AdapterAddress.of(address, 24));
        return new Decision.SourceChoice("A", List.of(new Candidate<>(own, YES)), address, foreign, YES);
    }

    private static Decision connectLookup(IpAddress source) {
        return new Decision.RouteChoice(
                question(Purpose.CONNECT, source), List.of(new Candidate<>(Told.defaultRoute(), YES)), null, YES, null);
    }

    @Test
    void theResultOfASourceChoiceCanBeReadAloud() {
        Card card = Told.last(firstLookup, source(A, false)).choice().orElseThrow();
        assertThat(Told.say(card.question())).isEqualTo("Which of A's addresses will the packet wear?");
        assertThat(Told.say(card.result())).isEqualTo("The packet to 203.0.113.80 leaves by A and wears 10.1.0.5.");
    }

    @Test
    void aForeignSourceIsSaidInTheHeadlineAndInTheResult() {
        Explanation told = Told.last(firstLookup, source(B, true));
        assertThat(Told.say(told.headline())).isEqualTo("The packet leaves by A, but wears B's address 10.2.0.5");
        assertThat(Told.sentences(told)).contains("10.2.0.5 belongs to B, not to A: door and address do not match.");
        assertThat(Told.say(told.choice().orElseThrow().result()))
                .isEqualTo("The packet to 203.0.113.80 leaves by A, but wears 10.2.0.5, an address of B.");
    }

    @Test
    void onlyIpv4HasAnArpCache() {
        assertThat(neighbourChip("10.1.0.1")).isEqualTo("ARP cache");
        assertThat(neighbourChip("fe80::1")).isEqualTo("neighbour cache");
    }

    private static String neighbourChip(String nextHop) {
        Decision lookup = new Decision.NeighbourLookup("A", IpAddress.parse(nextHop), null, null, YES);
        return Told.say(Told.last(lookup).chip());
    }

    @Test
    void theSecondLookupOfConnectSaysThatItLooksAgain() {
        Explanation told = Told.last(firstLookup, source(A, false), connectLookup(A));
        assertThat(Told.say(told.chip())).isEqualTo("look up again");
        assertThat(Told.sentences(told)).contains("The answer is the same as before.");
    }

    @Test
    void theOnlyLookupOfABoundSocketIsNotASecondOne() {
        assertThat(Told.say(Told.last(connectLookup(B)).chip())).isEqualTo("route lookup");
    }

    @Test
    void aGatewayColumnWithTheHostsOwnAddressIsNoGateway() {
        Decision decision = new Decision.RouteChoice(
                question(Purpose.SEND, A), List.of(new Candidate<>(Told.lanRoute(A), YES)), null, YES, null);
        assertThat(Told.say(Told.last(decision).headline()))
                .isEqualTo("The packet to 203.0.113.80 takes the route 10.1.0.0/24 on A");
    }

    @Test
    void aGatewayIsNamedWithTheDoorThatLeadsToIt() {
        Explanation told = Told.last(firstLookup, new Decision.AdapterChoice("A", GATEWAY, false, YES));
        assertThat(Told.say(told.chip())).isEqualTo("adapter A");
        assertThat(Told.sentences(told))
                .contains(
                        "203.0.113.80 is not on the LAN of adapter A: the gateway 10.1.0.1 takes the packet and passes it on.");
    }

    @Test
    void bindSaysThatItPicksNoAdapter() {
        Explanation told = Told.last(new Decision.Bound(B, 0, YES, null));
        assertThat(Told.say(told.chip())).isEqualTo("bind 10.2.0.5");
        assertThat(Told.sentences(told)).contains("10.2.0.5 is an address of adapter B, so bind() accepts it.");
    }
}
