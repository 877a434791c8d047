package homing.ui.network;

import homing.edit.Addition;
import homing.ui.form.field.Reading;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;

/** Opens the cells of the list, takes over what is typed into them, and says below the list what is to be said of it. */
final class CellEditing {
    /** Where the keyboard goes after a cell: nowhere, since it is somewhere else already. */
    static final int ELSEWHERE = Integer.MIN_VALUE;

    private final NetworkList list;
    private final Tell tell;
    private boolean open;

    CellEditing(NetworkList list, Tell tell) {
        this.list = list;
        this.tell = tell;
    }

    /** Says below the list what is odd about the line, or what of it may be cut. */
    void point() {
        if (!open) {
            tell.of(list.here()
                    .map(item -> item.getValue().atLength(list.columns().isCut(item)))
                    .orElse(""));
        }
    }

    /** How a cell is typed over, if it can be. */
    Optional<Typing> typing(Entry entry, Facet at) {
        return entry.subject().typing(at, list.board());
    }

    /** @param now whether the field of a cell is open */
    void setOpen(boolean now) {
        open = now;
        tell.hold(now);
        point();
    }

    /** Says what is to be said of what is typed so far. */
    void say(TextInputControl field, Reading<?> reading) {
        tell.of(field, reading);
    }

    /** Opens a cell of the line that has the keyboard: the current one, or the one that matters most. */
    void edit() {
        list.subject().ifPresent(subject -> {
            Facet at = list.facetProperty().get();
            boolean current = subject.typing(at, list.board()).isPresent();
            edit(current ? at : subject.chief());
        });
    }

    /** Opens a cell of the line that has the keyboard. */
    void edit(Facet at) {
        int row = list.getFocusModel().getFocusedIndex();
        if (row >= 0) {
            list.facetProperty().set(at);
            tell.hold(true);
            list.getScene().getRoot().applyCss();
            list.getParent().layout();
            list.seen().reveal(row);
            list.layout();
            list.edit(row, list.getColumns().get(at.ordinal()));
            tell.hold(list.getEditingCell() != null);
        }
    }

    /** Goes to a line and opens a cell of it. */
    void edit(Predicate<Entry> which, Facet at) {
        if (list.go(which)) {
            edit(at);
        }
    }

    /** Takes over what was typed into a cell; what is wrong stays in its field. */
    void keep(Typing typing, Facet at, TextInputControl field, int step, Runnable close) {
        Reading<Addition> reading = typing.read().apply(field.getText());
        if (reading.value().isEmpty()) {
            tell.of(field, reading);
            return;
        }
        close.run();
        Addition made = reading.value().get();
        list.board().add(made);
        goOn(at, step);
        tell.told(made.told());
    }

    /** The keyboard goes on from a cell that was kept or left as it was: to the list, or to the next cell that can be typed over. */
    void goOn(Facet at, int step) {
        if (step == ELSEWHERE) {
            return;
        }
        list.requestFocus();
        if (step != 0) {
            list.here().flatMap(item -> next(item.getValue(), at, step)).ifPresent(this::edit);
        }
    }

    private Optional<Facet> next(Entry entry, Facet at, int step) {
        return Stream.iterate(at.ordinal() + step, i -> i >= 0 && i < Facet.values().length, i -> i + step)
                .map(i -> Facet.values()[i])
                .filter(each -> typing(entry, each).isPresent())
                .findFirst();
    }
}
