package homing.ui.form.grid;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Rows on their way to the clipboard and from there. */
final class RowClips<T> {
    private static final int END = Integer.MAX_VALUE - 1;

    private final GridView<T> view;
    private final Grid<T> grid;

    RowClips(GridView<T> view, Grid<T> grid) {
        this.view = view;
        this.grid = grid;
    }

    static boolean isPaste(KeyEvent event) {
        return event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.V;
    }

    /** Copies the rows that are picked, a line each. */
    void copy() {
        Collection<Integer> places = new TreeSet<>(view.places());
        if (!places.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join(
                    "\n",
                    places.stream().map(view.shown()::get).map(grid::print).toList()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Pastes what the clipboard holds below the last row that is picked, or at the end. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            paste(text, view.places().stream().reduce((first, second) -> second).orElse(END));
        }
    }

    /** Pastes lines that were mended. */
    void pasteAgain(String text) {
        view.below().putAway();
        paste(text, END);
    }

    /** Puts what is pasted below a row; lines that cannot be read stay to be mended. */
    private void paste(String text, int above) {
        Pasted<T> pasted = Pasted.of(grid, text);
        boolean done = pasted.rows().isEmpty() || view.edits().insert(above + 1, pasted.rows());
        if (!done) {
            view.below().keep(text, List.of());
        } else if (!pasted.unread().isEmpty()) {
            List<String> rest =
                    pasted.unread().stream().map(Pasted.Unread::line).toList();
            view.below().keep(String.join("\n", rest), pasted.unread());
        }
    }
}
