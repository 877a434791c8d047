package homing.edit;

import homing.scenario.Scenario;
import homing.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Edits of a list that a scenario holds.
 *
 * @param check why one cannot stand in a scenario
 */
record ListEdits<T>(
        Function<Scenario, List<T>> reader,
        BiFunction<Scenario, List<T>, Scenario> writer,
        BiFunction<Scenario, T, Optional<Message>> check) {
    Attempt insert(Scenario scenario, Message label, int at, List<T> more) {
        return attempt(scenario, label, more, all -> Sequence.with(all, at, more));
    }

    Attempt replace(Scenario scenario, Message label, int at, T other) {
        return attempt(scenario, label, List.of(other), all -> Sequence.replaced(all, at, other));
    }

    Edit remove(Message label, Collection<Integer> places) {
        return Edit.of(label, before -> changed(before, all -> Sequence.without(all, places)));
    }

    Edit move(Message label, int from, int to) {
        return Edit.of(label, before -> changed(before, all -> Sequence.moved(all, from, to)));
    }

    /** The check is asked again: the edit may meet another scenario than the one that it was made for. */
    private Attempt attempt(Scenario scenario, Message label, List<T> added, UnaryOperator<List<T>> change) {
        return refusal(scenario, added)
                .<Attempt>map(Attempt.Refused::new)
                .orElseGet(() -> Attempt.of(Edit.of(
                        label, before -> refusal(before, added).isPresent() ? before : changed(before, change))));
    }

    private Optional<Message> refusal(Scenario scenario, List<T> added) {
        return added.stream()
                .map(each -> check.apply(scenario, each))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Scenario changed(Scenario before, UnaryOperator<List<T>> change) {
        return writer.apply(before, change.apply(reader.apply(before)));
    }
}
