package homing.stack.bsd;

import static org.assertj.core.api.Assertions.assertThat;

import homing.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BsdRuleTest {
    @ParameterizedTest
    @EnumSource(BsdRule.class)
    void everyRuleIsToldInASentenceAndCited(BsdRule rule) {
        assertThat(Words.english().say("rule." + rule.id())).endsWith(".").doesNotContain("{");
        assertThat(rule.citations()).isNotEmpty();
    }
}
