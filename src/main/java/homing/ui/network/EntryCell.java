package homing.ui.network;

import homing.survey.Mark;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;

/** A cell, which shows one column of a line and becomes a field when it is typed over. */
final class EntryCell extends TreeTableCell<Entry, Entry> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass GRAVE = PseudoClass.getPseudoClass("grave");
    /** Letters that every column has room for. */
    private static final int SHORT = 10;
    /** Room for the words of a problem. */
    private static final double WORDS_EMS = 9;

    private final NetworkList list;
    private final Facet facet;
    /** The list outlives its cells. */
    private final InvalidationListener pointing = changed -> point();

    private boolean narrow;
    /** Null unless it is typed over. */
    private CellField field;

    EntryCell(NetworkList list, Facet facet) {
        this.list = list;
        this.facet = facet;
        getStyleClass().add("of-" + facet.key());
        if (facet == Facet.ADDRESS) {
            getStyleClass().add("mono");
        }
        list.facetProperty().addListener(new WeakInvalidationListener(pointing));
        list.getFocusModel().focusedIndexProperty().addListener(new WeakInvalidationListener(pointing));
        indexProperty().addListener(changed -> point());
        if (facet == Facet.SAYS) {
            widthProperty().addListener(changed -> fit());
        }
    }

    private void fit() {
        if (narrow != isNarrow()) {
            narrow = isNarrow();
            if (!isEditing()) {
                show();
            }
        }
    }

    /** Shows that the keyboard is in this cell. */
    private void point() {
        boolean here = !isEmpty()
                && list.facetProperty().get() == facet
                && list.getFocusModel().isFocused(getIndex());
        pseudoClassStateChanged(CURRENT, here);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        point();
        if (!isEditing()) {
            show();
        }
    }

    private void show() {
        Entry entry = isEmpty() ? null : getItem();
        String text = entry == null ? "" : entry.text(facet);
        boolean told = facet == Facet.SAYS && entry != null && !entry.marks().isEmpty();
        boolean sign = told && isNarrow();
        if (sign) {
            setText(null);
            setGraphic(new CountSign(entry.marks()));
        } else if (!text.equals(getText()) || getGraphic() != null) {
            setText(text);
            setGraphic(null);
        }
        setAccessibleText(text);
        tip(told ? entry.problems() : text);
        pseudoClassStateChanged(GRAVE, told && entry.marks().get(0).severity() != Mark.Severity.HINT);
    }

    /** Whether there is no room for the words of a problem. */
    private boolean isNarrow() {
        return getTableColumn() != null
                && getTableColumn().getWidth() < WORDS_EMS * getFont().getSize();
    }

    private void tip(String whole) {
        if (whole.length() < SHORT) {
            setTooltip(null);
        } else if (getTooltip() == null) {
            setTooltip(new Tooltip(whole));
        } else {
            getTooltip().setText(whole);
        }
    }

    @Override
    public void startEdit() {
        Typing typing = isEmpty() || getItem() == null
                ? null
                : list.editing().typing(getItem(), facet).orElse(null);
        if (typing != null) {
            super.startEdit();
            if (isEditing()) {
                field = new CellField(list, this, facet, typing);
                field.open();
            }
        } else if (!isEmpty()) {
            // a list that takes this cell for open would leave its keys to it
            list.edit(-1, null);
        }
    }

    @Override
    public void cancelEdit() {
        if (field != null) {
            field.close();
            field = null;
        }
        super.cancelEdit();
        show();
    }
}
