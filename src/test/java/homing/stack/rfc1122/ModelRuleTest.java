package homing.stack.rfc1122;

import static org.assertj.core.api.Assertions.assertThat;

import homing.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelRuleTest {
    @ParameterizedTest
    @EnumSource(ModelRule.class)
    void everyRuleIsToldInASentenceAndCited(ModelRule rule) {
        assertThat(Words.english().say("rule." + rule.id())).endsWith(".").doesNotContain("{");
        assertThat(rule.citations()).isNotEmpty();
    }
}
