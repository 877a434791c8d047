package homing.ui.form.grid;

import java.util.List;
import javafx.collections.ObservableList;

/** Makes one list of another by changing only what lies between their common beginning and their common end. */
final class Changed {
    private Changed() {}

    static <T> void in(ObservableList<T> shown, List<T> rows) {
        int most = Math.min(shown.size(), rows.size());
        int head = 0;
        while (head < most && shown.get(head).equals(rows.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && shown.get(shown.size() - 1 - tail).equals(rows.get(rows.size() - 1 - tail))) {
            tail++;
        }
        int before = shown.size() - head - tail;
        int after = rows.size() - head - tail;
        for (int i = 0; i < Math.min(before, after); i++) {
            shown.set(head + i, rows.get(head + i));
        }
        if (before > after) {
            shown.remove(head + after, head + before);
        } else if (after > before) {
            shown.addAll(head + before, rows.subList(head + before, head + after));
        }
    }
}
