package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Verdict;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.packet.Packet;
import homing.sim.Simulation;
import homing.state.FrameInFlight;
import homing.text.Words;
import homing.timeline.Ending;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any Linux hosts on any cables and any call. */
class AnyNetworkTest {
    private static final int CALLS = 40;

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 150);
    }

    private static Network network(RandomHosts hosts) {
        List<Host> all = List.of(hosts.host("a"), hosts.host("b"), hosts.host("c"));
        List<AdapterRef> plugs = new ArrayList<>();
        List<AdapterRef> others = new ArrayList<>();
        for (Host host : all) {
            plugs.add(new AdapterRef(host.name(), "eth0"));
            if (host.adapter("eth1").isPresent()) {
                others.add(new AdapterRef(host.name(), "eth1"));
            }
        }
        return new Network(all, List.of(new Lan("first", plugs), new Lan("second", others)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRunEndsIsToldAndIsTheSameAgain(long seed) {
        RandomHosts hosts = new RandomHosts(seed, seed % 2 == 0);
        Simulation simulation = Simulation.of(network(hosts));
        for (int i = 0; i < CALLS; i++) {
            Call call = hosts.call("a");
            Timeline timeline = simulation.run(call);
            assertThat(simulation.run(call).moments()).isEqualTo(timeline.moments());
            timeline.moments().forEach(moment -> check(moment, call));
            if (timeline.ending().kind() != Ending.Kind.STORM) {
                assertThat(timeline.after(timeline.length()).inFlight())
                        .allMatch(
                                frame -> frame.frame().packet() instanceof Packet.Arp,
                                "an ARP request that nobody takes");
            }
            for (Explanation told : new Explainer(timeline).all()) {
                assertThat(Words.english().say(told.headline())).isNotBlank();
            }
        }
    }

    private static void check(Moment moment, Call call) {
        Decision decision = moment.step().decision();
        if (decision instanceof Decision.RouteChoice choice) {
            checkRoute(choice, call);
        } else if (decision instanceof Decision.SourceChoice choice) {
            check(choice.candidates(), call);
            check(choice.result());
            assertThat(choice.candidates().stream().filter(Candidate::isChosen).count())
                    .as("%s", call)
                    .isLessThanOrEqualTo(1);
        } else if (decision instanceof Decision.Rules rules) {
            check(rules.candidates(), call);
        }
        for (FrameInFlight frame : moment.sent()) {
            assertThat(frame.to()).doesNotHaveDuplicates();
            if (!frame.from().adapter().equals("lo")) {
                assertThat(frame.to()).doesNotContain(frame.from());
            }
            assertThat(frame.from().host()).isEqualTo(moment.step().host());
        }
    }

    /** One winner, or an error, or a way that needs no route. */
    private static void checkRoute(Decision.RouteChoice choice, Call call) {
        check(choice.candidates(), call);
        check(choice.result());
        if (choice.failure().isPresent()) {
            assertThat(choice.winner().filter(winner -> !winner.route().type().refuses()))
                    .as("%s", call)
                    .isEmpty();
        } else {
            assertThat(choice.winner().isPresent()
                            || choice.policy() == null
                            || choice.result().isChosen())
                    .as("%s", call)
                    .isTrue();
        }
    }

    private static void check(List<? extends Candidate<?>> candidates, Call call) {
        assertThat(candidates.stream().filter(Candidate::isChosen).count())
                .as("%s", call)
                .isLessThanOrEqualTo(1);
        candidates.forEach(candidate -> check(candidate.verdict()));
    }

    private static void check(Verdict verdict) {
        assertThat(Words.english().say(verdict.why())).isNotBlank();
        assertThat(Words.english().knows("rule." + verdict.rule().id())).isTrue();
    }
}
