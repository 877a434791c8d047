package homing.ui.network;

import javafx.scene.input.KeyEvent;

/** The keys of the list with Ctrl: for the cable, one more, and rows on their way to the clipboard and from there. */
record ListShortcuts(NetworkList list) {
    /** Whether it means something to the line, and not what it means elsewhere in the window. */
    boolean has(KeyEvent event) {
        return !event.isShiftDown()
                && switch (event.getCode()) {
                    case K -> true;
                    case D -> doubles();
                    case C, X -> list.clips().copies();
                    case V -> list.clips().pastes();
                    default -> false;
                };
    }

    private boolean doubles() {
        return list.subject()
                .flatMap(subject -> subject.doubled(list.board().scenario()))
                .isPresent();
    }

    /** Does it, if it means something here. */
    boolean run(KeyEvent event) {
        if (!has(event)) {
            return false;
        }
        switch (event.getCode()) {
            case K -> list.editing().edit(Facet.PLUGGED);
            case C -> list.clips().copy();
            case X -> list.clips().cut();
            case V -> list.clips().paste();
            default -> list.changing().doubleLine();
        }
        return true;
    }
}
