package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Rule;
import homing.text.Words;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinuxRuleTest {
    static Stream<Rule> rules() {
        return Stream.concat(Arrays.stream(LinuxRule.values()), Arrays.stream(Ipv6Rule.values()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsSaidInWordsAndCited(Rule rule) {
        assertThat(Words.english().say("rule." + rule.id())).endsWith(".").doesNotContain("{");
        assertThat(rule.citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.source()).isNotBlank();
            assertThat(citation.evidence()).isNotNull();
        });
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(rules().map(Rule::id)).doesNotHaveDuplicates();
    }
}
