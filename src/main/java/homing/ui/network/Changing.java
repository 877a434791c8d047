package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Edit;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TreeItem;

/** Takes lines of the list out of the drawing, moves and doubles them, and adds to it. */
final class Changing {
    private final NetworkList list;
    private final Tell tell;

    Changing(NetworkList list, Tell tell) {
        this.list = list;
        this.tell = tell;
    }

    private Board board() {
        return list.board();
    }

    /** Makes something more and picks it. */
    void add(Addition addition) {
        board().add(addition);
        list.requestFocus();
        tell.told(addition.told());
    }

    /** Says why something cannot be done. */
    void refuse(Message why) {
        tell.wrong(why);
    }

    /** Takes what is picked out of the drawing. */
    void remove() {
        tell.attempt(Several.removed(board().scenario(), list.picked())).ifPresent(board()::apply);
    }

    /** Moves the line among its like; the keyboard goes with it. */
    void move(int by) {
        list.here()
                .ifPresent(item -> item.getValue()
                        .subject()
                        .moved(board().scenario(), by)
                        .flatMap(tell::attempt)
                        .ifPresent(edit -> move(item, by, edit)));
    }

    private void move(TreeItem<Entry> item, int by, Edit edit) {
        TreeItem<Entry> goal = beside(item, by).orElse(item);
        Subject before = goal.getValue().subject();
        board().apply(edit);
        boolean byPlace = goal.getValue().subject().equals(before);
        Footing.select(list, List.of(byPlace && before.isCounted() ? goal : item));
    }

    /** Puts one more of the kind of the line below it. */
    void doubleLine() {
        list.here()
                .ifPresent(item -> item.getValue()
                        .subject()
                        .doubled(board().scenario())
                        .flatMap(tell::attempt)
                        .ifPresent(edit -> {
                            board().apply(edit);
                            beside(item, 1).ifPresent(next -> Footing.select(list, List.of(next)));
                        }));
    }

    private static Optional<TreeItem<Entry>> beside(TreeItem<Entry> item, int by) {
        List<TreeItem<Entry>> all = item.getParent().getChildren();
        int at = all.indexOf(item) + by;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }
}
