package homing.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TreeItem;

/** What is picked and what has the keyboard before a change of the list, to be found again after it. */
final class Footing {
    private final NetworkList list;
    private final List<TreeItem<Entry>> picked;
    /** The line with the keyboard, then those that come next in its stead if it goes. */
    private final List<TreeItem<Entry>> heirs = new ArrayList<>();

    private Footing(NetworkList list) {
        this.list = list;
        picked = list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        list.here().ifPresent(this::inherit);
    }

    static Footing of(NetworkList list) {
        return new Footing(list);
    }

    private void inherit(TreeItem<Entry> item) {
        heirs.add(item);
        TreeItem<Entry> parent = item.getParent();
        if (parent == null) {
            return;
        }
        List<TreeItem<Entry>> beside = parent.getChildren();
        int at = beside.indexOf(item);
        heirs.addAll(beside.subList(at + 1, Math.min(beside.size(), at + 2)));
        if (at > 0) {
            heirs.add(beside.get(at - 1));
        }
        inherit(parent);
    }

    /** Picks what was picked, as far as it is there; in place of what is gone, what stands next to it has the keyboard. */
    void stand() {
        List<TreeItem<Entry>> left = picked.stream().filter(this::isThere).toList();
        List<TreeItem<Entry>> found = left.isEmpty() && !picked.isEmpty()
                ? heirs.stream().filter(this::isThere).limit(1).toList()
                : left;
        select(list, found);
        heirs.stream().filter(this::isThere).findFirst().map(list::getRow).ifPresent(row -> {
            if (row >= 0) {
                list.getFocusModel().focus(row);
            }
        });
    }

    /**
     * Once more, when the toolkit is done: after lines have come above, it moves the keyboard along with the first of them, and does so later.
     */
    void stay() {
        heirs.stream().filter(this::isThere).findFirst().map(list::getRow).ifPresent(row -> {
            if (list.getSelectionModel().isSelected(row)) {
                list.getFocusModel().focus(row);
            }
        });
    }

    private boolean isThere(TreeItem<Entry> item) {
        TreeItem<Entry> top = item;
        while (top.getParent() != null) {
            top = top.getParent();
        }
        return top == list.getRoot() && item != list.getRoot();
    }

    /** Picks lines and opens what they are folded in; the last has the keyboard. */
    static void select(NetworkList list, List<TreeItem<Entry>> items) {
        items.forEach(Footing::open);
        int[] rows =
                items.stream().mapToInt(list::getRow).filter(row -> row >= 0).toArray();
        List<Integer> before = list.getSelectionModel().getSelectedIndices();
        boolean same = before.size() == rows.length;
        for (int i = 0; same && i < rows.length; i++) {
            same = before.contains(rows[i]);
        }
        if (!same) {
            list.getSelectionModel().clearSelection();
            if (rows.length > 0) {
                list.getSelectionModel().selectIndices(rows[0], rows);
            }
        }
        if (rows.length > 0) {
            list.getFocusModel().focus(rows[0]);
        }
    }

    private static void open(TreeItem<Entry> item) {
        for (TreeItem<Entry> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
    }
}
