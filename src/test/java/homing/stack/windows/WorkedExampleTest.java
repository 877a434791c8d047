package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.stack.Happening;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.state.HostState;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExampleTest {
    private static final Pattern CALL =
            Pattern.compile("(?<protocol>tcp|udp)(?: bind (?<bind>[0-9.]+):(?<port>\\d+),?)?"
                    + "(?: connect (?<to>[0-9.]+):(?<toPort>\\d+))?(?:, unbound)?");

    static Stream<WorkedExample> examples() throws IOException {
        return WorkedExample.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void example(WorkedExample example) {
        PipelineStack stack = stack(example.profile());
        HostState start = stack.start(Hosts.of(example));
        Outcome outcome = stack.call(start, call(example.call()), 0);
        Map<String, String> record = record(outcome);
        assertThat(record).containsAllEntriesOf(example.expect());
        if (example.expect().containsKey("error")) {
            assertThat(outcome.happenings()).noneMatch(one -> one.transmission().isPresent());
        }
    }

    static PipelineStack stack(String profile) {
        String variant = profile.substring(profile.indexOf('/') + 1);
        return new PipelineStack(new XpProfile(XpVariant.named(variant).orElseThrow()));
    }

    private static Call call(String text) {
        Matcher matcher = CALL.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        Program program = matcher.group("protocol").equals("tcp") ? Program.TCP_CONNECT : Program.UDP_SENDTO;
        String to = matcher.group("to") == null ? "203.0.113.80" : matcher.group("to");
        int port = matcher.group("to") == null ? 7 : Integer.parseInt(matcher.group("toPort"));
        Call.Options options = matcher.group("bind") == null
                ? Call.Options.NONE
                : Call.Options.NONE
                        .withBind(IpAddress.parse(matcher.group("bind")))
                        .withSourcePort(Integer.parseInt(matcher.group("port")));
        return Call.of("client", program, IpAddress.parse(to), port).with(options);
    }

    /** The record of decisions in the words of the examples. */
    static Map<String, String> record(Outcome outcome) {
        Map<String, String> all = new TreeMap<>();
        List<Decision> decisions =
                outcome.happenings().stream().map(Happening::decision).toList();
        for (Decision decision : decisions) {
            if (decision instanceof Decision.RouteChoice route) {
                all.put("ambiguousTie", String.valueOf(route.ambiguousTie()));
            } else if (decision instanceof Decision.AdapterChoice door) {
                all.put("adapter", door.adapter());
                all.put("nexthop", door.nextHop().toString());
            } else if (decision instanceof Decision.SourceChoice source) {
                all.put("source", source.source().toString());
                all.put("foreignSource", String.valueOf(source.foreign()));
            } else if (decision instanceof Decision.NeighbourLookup neighbour) {
                neighbour.hardware().ifPresent(mac -> all.put("dstmac", mac.toString('-')));
            } else if (decision instanceof Decision.Bound bound) {
                bound.failure().ifPresent(error -> all.put("error", String.valueOf(error.number())));
            } else if (decision instanceof Decision.Failed failed) {
                all.put("error", String.valueOf(failed.error().number()));
            }
        }
        return all;
    }
}
