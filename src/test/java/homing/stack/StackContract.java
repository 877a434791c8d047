package homing.stack;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Decision.Phase;
import homing.decision.Verdict;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.state.HostState;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What holds for the stack of every system. The host has the adapters A 10.1.0.5/24 and B 10.2.0.5/24 and a default route by
 * 10.1.0.1 on A.
 */
public abstract class StackContract {
    private static final IpAddress A = IpAddress.parse("10.1.0.5");
    private static final IpAddress B = IpAddress.parse("10.2.0.5");
    private static final IpAddress GATEWAY = IpAddress.parse("10.1.0.1");
    private static final IpAddress SERVER = IpAddress.parse("203.0.113.80");
    private static final Mac GATEWAY_MAC = Mac.parse("02:00:00:00:00:99");

    private HostStack stack;
    private HostState start;

    protected abstract HostStack stack();

    /** The host as drawn, named client. */
    protected abstract Host host();

    @BeforeEach
    void startHost() {
        stack = stack();
        start = stack.start(host());
    }

    private static Call call(Program program, IpAddress to) {
        return Call.of("client", program, to, program == Program.PING ? 0 : 443);
    }

    private static Call bound(Program program, IpAddress to, IpAddress bind) {
        Call call = call(program, to);
        return call.with(call.options().withBind(bind));
    }

    private List<Decision> decisions(Call call) {
        return decisions(stack.call(start, call, 0));
    }

    private static List<Decision> decisions(Outcome outcome) {
        return outcome.happenings().stream().map(Happening::decision).toList();
    }

    private static <T> T only(List<Decision> decisions, Class<T> kind) {
        List<T> found =
                decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aDatagramGoesThroughThePhasesInOrder() {
        assertThat(decisions(call(Program.UDP_SENDTO, SERVER)).stream()
                        .map(Decision::phase)
                        .filter(phase -> phase != Phase.RULE)
                        .distinct())
                .containsExactly(Phase.SOCKET, Phase.BIND, Phase.ROUTE, Phase.ADAPTER, Phase.SOURCE, Phase.NEIGHBOUR);
    }

    @Test
    void anUnboundSocketWearsTheAddressOfItsDoor() {
        List<Decision> decisions = decisions(call(Program.UDP_SENDTO, SERVER));
        assertThat(only(decisions, Decision.AdapterChoice.class).adapter()).isEqualTo("A");
        assertThat(only(decisions, Decision.AdapterChoice.class).nextHop()).isEqualTo(GATEWAY);
        assertThat(only(decisions, Decision.SourceChoice.class).source()).isEqualTo(A);
    }

    @Test
    void anOnLinkDestinationIsItsOwnNextHop() {
        IpAddress neighbour = IpAddress.parse("10.2.0.77");
        Decision.AdapterChoice door =
                only(decisions(call(Program.UDP_SENDTO, neighbour)), Decision.AdapterChoice.class);
        assertThat(door.adapter()).isEqualTo("B");
        assertThat(door.nextHop()).isEqualTo(neighbour);
        assertThat(door.onLink()).isTrue();
    }

    @Test
    void aStrangeAddressIsRefusedByBindAndNothingFollows() {
        Outcome outcome = stack.call(start, bound(Program.UDP_SENDTO, SERVER, IpAddress.parse("192.0.2.99")), 0);
        List<Decision> decisions = decisions(outcome);
        assertThat(only(decisions, Decision.Bound.class).failure()).isPresent();
        assertThat(decisions.get(decisions.size() - 1)).isInstanceOf(Decision.Bound.class);
        assertThat(outcome.after().lastSocket().returns().get(Decision.SocketCall.BIND))
                .isPresent();
    }

    @Test
    void thePacketThatWaitedLeavesWhenTheAnswerComes() {
        Outcome asked = stack.call(start, call(Program.UDP_SENDTO, SERVER), 0);
        Mac own = asked.after().host().adapter("A").orElseThrow().mac();
        Arp reply = new Arp(ArpOperation.REPLY, GATEWAY_MAC, GATEWAY, own, A);
        Outcome answered = stack.receive(asked.after(), "A", new Frame(GATEWAY_MAC, own, reply), 200);
        Frame frame = only(decisions(answered), Decision.Transmitted.class).frame();
        assertThat(frame.destination()).isEqualTo(GATEWAY_MAC);
        assertThat(((Packet.Ip) frame.packet()).destination()).isEqualTo(SERVER);
        List<Decision> again = decisions(stack.call(answered.after(), call(Program.UDP_SENDTO, SERVER), 300));
        assertThat(only(again, Decision.NeighbourLookup.class).hardware()).contains(GATEWAY_MAC);
    }

    @Test
    void aRequestForAnOwnAddressIsAnsweredByTheAdapterThatHearsIt() {
        Arp request = new Arp(ArpOperation.REQUEST, GATEWAY_MAC, GATEWAY, Mac.ZERO, A);
        Outcome outcome = stack.receive(start, "A", new Frame(GATEWAY_MAC, Mac.BROADCAST, request), 0);
        Decision.Transmitted sent = only(decisions(outcome), Decision.Transmitted.class);
        assertThat(sent.adapter()).isEqualTo("A");
        assertThat(((Arp) sent.frame().packet()).sender()).isEqualTo(A);
    }

    @Test
    void whatIsSentToAnOwnAddressReachesNoCable() {
        for (IpAddress own : List.of(A, B, IpAddress.parse("127.0.0.1"))) {
            Outcome outcome = stack.call(start, call(Program.UDP_SENDTO, own), 0);
            assertThat(outcome.happenings().stream()
                            .flatMap(one -> one.transmission().stream())
                            .map(Transmission::adapter))
                    .doesNotContain("A", "B");
        }
    }

    @Test
    void theSameCallHasTheSameOutcomeAndEndsInItsLastState() {
        for (Call call : manyCalls()) {
            Outcome outcome = stack.call(start, call, 0);
            assertThat(stack.call(start, call, 0)).isEqualTo(outcome);
            List<Happening> happenings = outcome.happenings();
            assertThat(happenings.get(happenings.size() - 1).after()).isEqualTo(outcome.after());
        }
    }

    @Test
    void everyChoiceHasOneWinnerAndEveryVerdictHasWordsAndARule() {
        for (Call call : manyCalls()) {
            for (Decision decision : decisions(call)) {
                List<? extends Candidate<?>> candidates = candidates(decision);
                assertThat(candidates.stream().filter(Candidate::isChosen).count())
                        .isLessThanOrEqualTo(1);
                candidates.forEach(candidate -> assertTold(candidate.verdict()));
            }
        }
    }

    private static List<? extends Candidate<?>> candidates(Decision decision) {
        if (decision instanceof Decision.RouteChoice choice) {
            assertTold(choice.result());
            return choice.candidates();
        } else if (decision instanceof Decision.SourceChoice choice) {
            assertTold(choice.result());
            return choice.candidates();
        }
        return decision instanceof Decision.Rules choice ? choice.candidates() : List.of();
    }

    private static void assertTold(Verdict verdict) {
        assertThat(Words.english().say(verdict.why()))
                .isNotBlank()
                .doesNotContain("{")
                .doesNotEndWith(".");
        assertThat(Words.english().say("rule." + verdict.rule().id())).endsWith(".");
        assertThat(verdict.rule().citations()).isNotEmpty();
    }

    @Test
    void aForeignSourceIsOneThatTheDoorDoesNotOwn() {
        for (Call call : manyCalls()) {
            for (Decision decision : decisions(call)) {
                if (decision instanceof Decision.SourceChoice choice
                        && !choice.source().isAny()) {
                    boolean loopback =
                            start.host().adapter(choice.adapter()).orElseThrow().isLoopback();
                    boolean owned =
                            start.host().adapter(choice.adapter()).orElseThrow().owns(choice.source());
                    assertThat(choice.foreign()).as(call.toString()).isEqualTo(!owned && !loopback);
                }
            }
        }
    }

    private static List<Call> manyCalls() {
        Random random = new Random(20_040_406);
        List<IpAddress> to = new ArrayList<>();
        for (String text : List.of(
                "10.1.0.5",
                "10.2.0.5",
                "10.1.0.1",
                "10.2.0.77",
                "203.0.113.80",
                "127.0.0.1",
                "10.1.0.255",
                "255.255.255.255",
                "224.0.0.5",
                "0.0.0.0")) {
            to.add(IpAddress.parse(text));
        }
        List<Call> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Program program = Program.values()[random.nextInt(Program.values().length - 1)];
            Call call = call(program, to.get(random.nextInt(to.size())));
            IpAddress bind = to.get(random.nextInt(to.size()));
            all.add(random.nextBoolean() ? call : call.with(call.options().withBind(bind)));
        }
        return all;
    }
}
