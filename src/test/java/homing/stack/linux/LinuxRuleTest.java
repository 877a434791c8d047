package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.text.Words;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinuxRuleTest {
    @ParameterizedTest
    @EnumSource(LinuxRule.class)
    void everyRuleIsSaidInWordsAndCited(LinuxRule rule) {
        assertThat(Words.english().say("rule." + rule.id())).endsWith(".").doesNotContain("{");
        assertThat(rule.citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.source()).isNotBlank();
            assertThat(citation.evidence()).isNotNull();
        });
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(Arrays.stream(LinuxRule.values()).map(LinuxRule::id)).doesNotHaveDuplicates();
    }
}
