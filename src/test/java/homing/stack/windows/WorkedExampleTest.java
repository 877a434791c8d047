package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.state.HostState;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExampleTest {
    static Stream<WorkedExample> examples() throws IOException {
        return WorkedExample.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void example(WorkedExample example) {
        PipelineStack stack = stack(example.profile());
        HostState start = stack.start(Hosts.of(example));
        Outcome outcome = stack.call(start, ExampleCall.parse(example.call()), 0);
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

    /** The record of decisions in the words of the examples. */
    static Map<String, String> record(Outcome outcome) {
        return ExampleRecord.of(outcome);
    }
}
