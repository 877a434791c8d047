package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XpRuleTest {
    @ParameterizedTest
    @EnumSource(XpRule.class)
    void everyRuleIsToldInASentenceAndCited(XpRule rule) {
        assertThat(Words.english().say("rule." + rule.id())).endsWith(".").doesNotContain("{");
        assertThat(rule.citations()).isNotEmpty();
    }
}
