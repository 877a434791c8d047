package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void whatIsPutInStandsTogether() {
        assertThat(Sequence.with(ABC, 1, List.of("x", "y"))).containsExactly("a", "x", "y", "b", "c");
        assertThat(Sequence.with(ABC, Integer.MAX_VALUE, List.of("x"))).containsExactly("a", "b", "c", "x");
    }

    @Test
    void anotherOneStandsInItsPlace() {
        assertThat(Sequence.replaced(ABC, 2, "x")).containsExactly("a", "b", "x");
    }

    @Test
    void severalAreTakenOutInWhateverOrder() {
        assertThat(Sequence.without(ABC, List.of(0, 2))).containsExactly("b");
        assertThat(Sequence.without(ABC, List.of(1, 0, 1))).containsExactly("c");
    }

    @Test
    void oneIsMovedUpOrDown() {
        assertThat(Sequence.moved(ABC, 0, 2)).containsExactly("b", "c", "a");
        assertThat(Sequence.moved(ABC, 2, 1)).containsExactly("a", "c", "b");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void aPlaceThatIsNotThereChangesNothing(int place) {
        assertThat(Sequence.replaced(ABC, place, "x")).isEqualTo(ABC);
        assertThat(Sequence.without(ABC, List.of(place))).isEqualTo(ABC);
        assertThat(Sequence.moved(ABC, place, 1)).isEqualTo(ABC);
        assertThat(Sequence.moved(ABC, 1, place)).isEqualTo(ABC);
    }
}
