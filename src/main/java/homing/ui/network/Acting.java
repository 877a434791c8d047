package homing.ui.network;

import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** What can be done to the lines that are picked, as entries of their menu. */
record Acting(NetworkList list) {
    private static final Words WORDS = Words.english();

    /** An entry that is always possible. */
    static MenuItem item(String words, String id, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId("list-" + id);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static MenuItem item(String name, String keys, Runnable action, boolean possible) {
        MenuItem item = item(WORDS.say("ui.network.do." + name), name, action);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setDisable(!possible);
        return item;
    }

    private boolean opens(Facet facet) {
        return list.subject()
                .flatMap(subject -> subject.typing(facet, list.board()))
                .isPresent();
    }

    /** The cells that can be opened. */
    List<MenuItem> opening() {
        List<MenuItem> all = new ArrayList<>();
        for (Facet each : Facet.values()) {
            if (opens(each)) {
                String words = WORDS.say("ui.network.do.change", Columns.title(each));
                MenuItem item =
                        item(words, "change-" + each.key(), () -> list.editing().edit(each));
                if (each == Facet.PLUGGED) {
                    item.setAccelerator(KeyCombination.valueOf("Shortcut+K"));
                } else if (each == list.subject().map(Subject::chief).orElse(Facet.NAME)) {
                    item.setAccelerator(KeyCombination.valueOf("F2"));
                }
                all.add(item);
            }
        }
        return all;
    }

    /** Whether the clipboard takes what is picked. */
    private boolean isCopied() {
        List<Subject> picked = list.picked();
        return !picked.isEmpty()
                && picked.stream()
                        .allMatch(each ->
                                each instanceof PartLine line && line.whole().standsAlone());
    }

    /** Parts of the drawing to the clipboard and from there; a key that pastes rows has no second meaning. */
    List<MenuItem> parts() {
        KeyCombination paste = KeyCombination.valueOf("Shortcut+V");
        boolean rows = list.clips().pastes();
        return isCopied()
                ? list.board().around().clipboard().stream()
                        .filter(item -> !rows || !paste.equals(item.getAccelerator()))
                        .toList()
                : List.of();
    }

    /** Rows of tables to the clipboard and from there. */
    List<MenuItem> clips() {
        List<MenuItem> all = new ArrayList<>();
        if (list.clips().copies()) {
            all.add(item("copy", "Shortcut+C", list.clips()::copy, true));
        }
        if (list.clips().pastes()) {
            all.add(item("paste", "Shortcut+V", list.clips()::paste, true));
        }
        return all;
    }

    /** Moving and doubling the line. */
    List<MenuItem> moves() {
        boolean movable = list.subject()
                .flatMap(each -> each.moved(list.board().scenario(), 1))
                .isPresent();
        boolean doubles = list.subject()
                .flatMap(each -> each.doubled(list.board().scenario()))
                .isPresent();
        List<MenuItem> all = new ArrayList<>(List.of(
                item("up", "Alt+Up", () -> list.changing().move(-1), movable),
                item("down", "Alt+Down", () -> list.changing().move(1), movable)));
        if (doubles) {
            all.add(item("double", "Shortcut+D", list.changing()::doubleLine, true));
        }
        return all;
    }

    /** What stands at the end of every menu. */
    List<MenuItem> last() {
        boolean some = list.subject().flatMap(Subject::part).isPresent();
        MenuItem setUp =
                item(WORDS.say("ui.network.do.set-up"), "set-up", list.board().around()::setUp);
        setUp.setDisable(!some);
        return List.of(setUp, item("delete", "Delete", list.changing()::remove, some));
    }
}
