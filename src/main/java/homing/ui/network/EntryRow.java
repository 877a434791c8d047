package homing.ui.network;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;

/** A row that speaks as a sentence, and says which of its cells the keyboard is in. */
final class EntryRow extends TreeTableRow<Entry> {
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private final NetworkList list;
    /** The list outlives its rows. */
    private final ChangeListener<Facet> saying = (property, before, after) -> sayCell();

    EntryRow(NetworkList list) {
        this.list = list;
        treeItemProperty().flatMap(TreeItem::valueProperty).addListener((property, before, after) -> say());
        list.facetProperty().addListener(new WeakChangeListener<>(saying));
        focusedProperty().addListener((property, before, after) -> say());
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        say();
    }

    private void sayCell() {
        if (isFocused()) {
            say();
        }
    }

    private void say() {
        Optional<Entry> entry = Optional.ofNullable(getTreeItem()).map(TreeItem::getValue);
        pseudoClassStateChanged(
                SECTION,
                entry.filter(each -> each.subject() instanceof SectionLine).isPresent());
        String text = entry.map(
                        each -> isFocused() ? each.spokenAt(list.facetProperty().get()) : each.spoken())
                .orElse("");
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
