package homing.systems;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.StackId;
import homing.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    static List<StackId> stacks() {
        return Profiles.stacks();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void everyListedStackCanBeMadeAndHasAName(StackId stack) {
        assertThat(Profiles.of(stack)).isPresent();
        assertThat(Words.english().say(StackName.of(stack))).isNotEqualTo(stack.toString());
        assertThat(Dialects.of(stack)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"freebsd, freebsd/14", "windows-modern, windows-modern/win10", "windows-xp, windows-xp/xp-sp2"})
    void theUsualVariantIsListedAndMayStayUnnamed(String unnamed, String named) {
        assertThat(Profiles.stacks()).contains(StackId.parse(named));
        assertThat(Profiles.isSame(StackId.parse(unnamed), StackId.parse(named)))
                .isTrue();
        Profiles.stacks().stream()
                .filter(other -> !other.equals(StackId.parse(unnamed)) && !other.equals(StackId.parse(named)))
                .forEach(other -> assertThat(Profiles.isSame(other, StackId.parse(unnamed)))
                        .isFalse());
    }

    @Test
    void profilesStandInAlphabeticalOrder() {
        assertThat(Profiles.known()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void thereIsNoStackOfAStrangeNameOrVariant() {
        assertThat(Profiles.of(new StackId("os2", ""))).isEmpty();
        for (String id : Profiles.known()) {
            assertThat(Profiles.of(new StackId(id, "next"))).isEmpty();
        }
    }
}
