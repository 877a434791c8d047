package homing.stack.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModernRuleTest {
    @ParameterizedTest
    @EnumSource(ModernRule.class)
    void everyRuleIsToldInASentenceAndCited(ModernRule rule) {
        assertThat(Words.english().say("rule." + rule.id())).endsWith(".").doesNotContain("{");
        assertThat(rule.citations()).isNotEmpty();
    }
}
