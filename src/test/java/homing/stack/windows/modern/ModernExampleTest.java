package homing.stack.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.windows.ExampleCall;
import homing.stack.windows.ExampleRecord;
import homing.stack.windows.Hosts;
import homing.stack.windows.WorkedExample;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModernExampleTest {
    static Stream<WorkedExample> examples() throws IOException {
        return WorkedExample.in("modern/worked-examples.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void example(WorkedExample example) {
        PipelineStack stack = stack(example.profile());
        Host host = Hosts.of(example);
        Outcome outcome = stack.call(stack.start(host), ExampleCall.parse(example.call(), host), 0);
        assertThat(ExampleRecord.of(outcome)).containsAllEntriesOf(example.expect());
        boolean sends =
                outcome.happenings().stream().anyMatch(one -> one.transmission().isPresent());
        assertThat(sends).isNotEqualTo(example.expect().containsKey("error"));
    }

    static PipelineStack stack(String profile) {
        String variant = profile.substring(profile.indexOf('/') + 1);
        return new PipelineStack(new ModernProfile(ModernVariant.named(variant).orElseThrow()));
    }
}
