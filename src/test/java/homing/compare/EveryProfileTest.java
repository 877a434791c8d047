package homing.compare;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Verdict;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.export.json.TraceJson;
import homing.io.shipped.Shelf;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.Program;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.sim.Simulation;
import homing.systems.Profiles;
import homing.text.Message;
import homing.text.Words;
import homing.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every stack profile, whatever is called in whichever of the shipped networks. */
class EveryProfileTest {
    private static final Words WORDS = Words.english();
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<String> profiles() {
        return Profiles.known();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aCallNeverThrowsAndEveryDecisionIsWholeAndTold(String profile) throws Exception {
        Random random = new Random(175_396);
        for (String name : Shelf.names()) {
            Scenario scenario = Shelf.read(name).scenario();
            for (ScriptedCall scripted : scenario.calls()) {
                Network network =
                        under(profile, scenario.network(), scripted.call().host());
                for (Call call : variations(random, network, scripted.call())) {
                    check(Simulation.run(network, call), name + " " + profile + " " + call);
                }
            }
        }
    }

    private static Network under(String profile, Network network, String caller) {
        return Comparison.under(network, network.host(caller).orElseThrow(), StackId.parse(profile));
    }

    /** The call as it is, and others like it: to and from other addresses, by other programs. */
    private static List<Call> variations(Random random, Network network, Call call) {
        List<IpAddress> known = Stream.concat(
                        network.hosts().stream().flatMap(EveryProfileTest::addresses),
                        Stream.of("127.0.0.1", "255.255.255.255", "224.0.0.5", "0.0.0.0", "198.18.5.5")
                                .map(IpAddress::parse))
                .filter(IpAddress::isIpv4)
                .toList();
        List<Call> all = new ArrayList<>(List.of(call));
        for (int i = 0; i < 6; i++) {
            Program program = Program.values()[random.nextInt(Program.values().length)];
            IpAddress to = known.get(random.nextInt(known.size()));
            Call other = Call.of(call.host(), program, to, program == Program.PING ? 0 : 7007);
            Call.Options options = random.nextBoolean()
                    ? Call.Options.NONE
                    : Call.Options.NONE.withBind(known.get(random.nextInt(known.size())));
            boolean named = program == Program.UDP_SENDMSG;
            all.add(other.with(named ? options.withPacketSource(known.get(random.nextInt(known.size()))) : options));
        }
        return all;
    }

    private static Stream<IpAddress> addresses(Host host) {
        return host.adapters().stream()
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .map(AdapterAddress::address);
    }

    private static void check(Timeline timeline, String what) {
        assertThat(timeline.ending()).as(what).isNotNull();
        timeline.moments().forEach(moment -> check(moment.step().decision(), what));
        List<Explanation> told = new Explainer(timeline).all();
        JsonNode steps = steps(timeline);
        assertThat(told).as(what).hasSize(timeline.length());
        for (int i = 0; i < told.size(); i++) {
            check(told.get(i), steps.get(i), what);
        }
    }

    private static void check(Decision decision, String what) {
        if (decision instanceof Decision.RouteChoice choice) {
            assertThat(choice.result().isChosen())
                    .as(what)
                    .isNotEqualTo(choice.failure().isPresent());
            check(choice.candidates(), choice.failure().isEmpty(), what);
            check(choice.result(), what);
        } else if (decision instanceof Decision.SourceChoice choice) {
            assertThat(choice.result().isChosen())
                    .as(what)
                    .isNotEqualTo(choice.source().isAny());
            check(choice.candidates(), !choice.source().isAny(), what);
            check(choice.result(), what);
        } else if (decision instanceof Decision.Bound bound) {
            assertThat(bound.verdict().isChosen())
                    .as(what)
                    .isNotEqualTo(bound.failure().isPresent());
            check(bound.verdict(), what);
        }
    }

    private static void check(List<? extends Candidate<?>> candidates, boolean mayWin, String what) {
        assertThat(candidates.stream().filter(Candidate::isChosen).count())
                .as(what)
                .isLessThanOrEqualTo(mayWin ? 1 : 0);
        candidates.forEach(candidate -> check(candidate.verdict(), what));
    }

    private static void check(Verdict verdict, String what) {
        assertThat(verdict.rule().citations()).as(what).isNotEmpty();
        assertThat(WORDS.say(verdict.why())).as(what).isNotBlank().doesNotContain("{");
    }

    /** The JSON says what the sentences say, and where it is written. */
    private static void check(Explanation told, JsonNode step, String what) {
        assertThat(told.rule().citations()).as(what).isNotEmpty();
        assertThat(WORDS.say(told.ruleSentence())).as(what).endsWith(".");
        assertThat(step.get("title").asString()).as(what).isEqualTo(WORDS.say(told.headline()));
        assertThat(step.get("text").asString()).as(what).isEqualTo(text(told.sentences()));
        assertThat(step.get("cites").size()).as(what).isEqualTo(told.citations().size());
    }

    private static String text(List<Message> sentences) {
        return sentences.stream().map(WORDS::say).collect(Collectors.joining(" "));
    }

    private static JsonNode steps(Timeline timeline) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TraceJson json = new TraceJson(bytes, false)) {
            json.write(0, timeline);
        }
        return JSON.readTree(bytes.toString(StandardCharsets.UTF_8)).get("steps");
    }
}
