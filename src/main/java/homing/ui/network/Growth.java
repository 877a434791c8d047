package homing.ui.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/**
 * Lets the items of the tree become those of another drawing. What is in both stays the same item, with what is picked and open
 * about it; what stands in the place of something that is gone is taken for it under another name.
 */
final class Growth {
    /** Lines that a person has folded or opened otherwise than they were at first. */
    private final Map<String, Boolean> turned = new HashMap<>();

    private final Map<TreeItem<Entry>, Branch> grown = new HashMap<>();

    TreeItem<Entry> root(Branch branch) {
        turned.clear();
        grown.clear();
        return item(branch);
    }

    private TreeItem<Entry> item(Branch branch) {
        TreeItem<Entry> item = new TreeItem<>(branch.entry());
        grown.put(item, branch);
        List<TreeItem<Entry>> below = branch.below().stream().map(this::item).toList();
        item.getChildren().setAll(below);
        item.setExpanded(turned.getOrDefault(branch.entry().key(), branch.open()));
        item.expandedProperty()
                .addListener(
                        (property, before, open) -> turned.put(item.getValue().key(), open));
        return item;
    }

    /** Lets an item become what a branch says. */
    @SuppressWarnings("ReferenceEquality") // a branch that was kept is the same
    void grow(TreeItem<Entry> item, Branch branch) {
        Branch before = grown.put(item, branch);
        if (before == branch) {
            return;
        }
        if (!branch.entry().equals(item.getValue())) {
            item.setValue(branch.entry());
        }
        ObservableList<TreeItem<Entry>> children = item.getChildren();
        if (!isSame(children, branch.below())) {
            arrange(children, branch.below());
        }
        for (int i = 0; i < children.size(); i++) {
            grow(children.get(i), branch.below().get(i));
        }
    }

    private static boolean isSame(List<TreeItem<Entry>> items, List<Branch> branches) {
        if (items.size() != branches.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).getValue().key().equals(branches.get(i).entry().key())) {
                return false;
            }
        }
        return true;
    }

    private void arrange(ObservableList<TreeItem<Entry>> children, List<Branch> branches) {
        List<TreeItem<Entry>> wanted = wanted(children, branches);
        Set<TreeItem<Entry>> staying = new HashSet<>(wanted);
        List<TreeItem<Entry>> gone =
                children.stream().filter(each -> !staying.contains(each)).toList();
        gone.forEach(each -> Items.walk(each, grown::remove));
        if (!gone.isEmpty()) {
            children.removeAll(gone);
        }
        for (int i = 0; i < wanted.size(); i++) {
            TreeItem<Entry> item = wanted.get(i);
            if (i >= children.size() || children.get(i) != item) {
                children.remove(item);
                children.add(i, item);
            }
        }
    }

    private List<TreeItem<Entry>> wanted(List<TreeItem<Entry>> children, List<Branch> branches) {
        Map<String, TreeItem<Entry>> byKey = new HashMap<>();
        children.forEach(each -> byKey.put(each.getValue().key(), each));
        Set<String> keys = new HashSet<>();
        branches.forEach(each -> keys.add(each.entry().key()));
        List<TreeItem<Entry>> wanted = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            TreeItem<Entry> own = byKey.get(branches.get(i).entry().key());
            boolean renamed = own == null
                    && children.size() == branches.size()
                    && !keys.contains(children.get(i).getValue().key());
            if (renamed) {
                own = children.get(i);
            }
            wanted.add(own == null ? item(branches.get(i)) : own);
        }
        return wanted;
    }
}
