package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Scenario empty = Scenario.of(new Network(List.of(), List.of()));

    @Test
    void undoGivesTheScenarioBefore() {
        History history = History.of(empty).apply(move("a", 1, ""));

        assertThat(history.undo().current()).isEqualTo(empty);
        assertThat(history.undo().redo().current()).isEqualTo(history.current());
    }

    @Test
    void undoAndRedoSayWhatTheyDo() {
        History history = History.of(empty).apply(move("a", 1, ""));

        assertThat(history.undoLabel()).contains(Message.of("move", "a"));
        assertThat(history.undo().undoLabel()).isEmpty();
        assertThat(history.undo().redoLabel()).contains(Message.of("move", "a"));
    }

    @Test
    void editsOfOneGestureAreUndoneTogether() {
        History history = History.of(empty)
                .apply(move("a", 1, "drag a"))
                .apply(move("a", 2, "drag a"))
                .apply(move("b", 1, "drag b"));

        assertThat(history.done()).hasSize(2);
        assertThat(history.undo().current().placeOf("a")).contains(new Spot(2, 0));
        assertThat(history.undo().undo().current()).isEqualTo(empty);
    }

    @Test
    void editsWithoutAKeyStandAlone() {
        History history = History.of(empty).apply(move("a", 1, "")).apply(move("a", 2, ""));

        assertThat(history.undo().current().placeOf("a")).contains(new Spot(1, 0));
    }

    @Test
    void anEditThatChangesNothingIsForgotten() {
        History history = History.of(empty);

        assertThat(history.apply(Edit.of(Message.of("nothing"), same -> same))).isSameAs(history);
    }

    @Test
    void anEditForgetsWhatWasUndone() {
        History history = History.of(empty).apply(move("a", 1, "")).undo().apply(move("b", 1, ""));

        assertThat(history.redo()).isSameAs(history);
        assertThat(history.current().placeOf("a")).isEmpty();
    }

    @Test
    void knowsWhetherItIsSaved() {
        History saved = History.of(empty).apply(move("a", 1, "drag")).markSaved();
        History changed = saved.apply(move("a", 2, "drag"));

        assertThat(saved.isSaved()).isTrue();
        assertThat(changed.isSaved()).isFalse();
        assertThat(changed.undo().isSaved()).isTrue();
    }

    @Test
    void goesToAnyStopAndBack() {
        History three = History.of(empty)
                .apply(move("a", 1, ""))
                .apply(move("b", 2, ""))
                .markSaved()
                .apply(move("c", 3, ""));
        History first = three.goTo(1);

        assertThat(first.position()).isEqualTo(1);
        assertThat(first.current().places()).containsOnlyKeys("a");
        assertThat(first.stops()).extracting(History.Stop::done).containsExactly(true, true, false, false);
        assertThat(first.stops()).extracting(History.Stop::saved).containsExactly(false, false, true, false);
        assertThat(first.stops().get(3).label()).contains(Message.of("move", "c"));
        assertThat(first.goTo(99).current()).isEqualTo(three.current());
        assertThat(first.goTo(-1).current()).isEqualTo(empty);
    }

    private static Edit move(String host, double x, String mergeKey) {
        return new Edit(Message.of("move", host), mergeKey, scenario -> scenario.withPlaces(with(scenario, host, x)));
    }

    private static Map<String, Spot> with(Scenario scenario, String host, double x) {
        Map<String, Spot> places = new LinkedHashMap<>(scenario.places());
        places.put(host, new Spot(x, 0));
        return places;
    }
}
