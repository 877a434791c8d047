package homing.ui.network;

import homing.survey.Mark;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.text.Text;

/** A cell, which shows one column of a line and becomes a field when it is typed over. */
final class EntryCell extends TreeTableCell<Entry, Entry> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass GRAVE = PseudoClass.getPseudoClass("grave");
    /** The widest tooltip, in pixels. */
    private static final double TIP_WIDTH = 420;

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
        setOnMouseEntered(entered -> tip());
        if (facet == Facet.SAYS) {
            widthProperty().addListener(changed -> fit());
        }
    }

    private void fit() {
        if (narrow != list.columns().isSigned()) {
            narrow = list.columns().isSigned();
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
        boolean sign = told && list.columns().isSigned();
        if (sign) {
            setText(null);
            setGraphic(new CountSign(entry.marks()));
        } else if (!text.equals(getText()) || getGraphic() != null) {
            setText(text);
            setGraphic(null);
        }
        setAccessibleText(text);
        pseudoClassStateChanged(GRAVE, told && entry.marks().get(0).severity() != Mark.Severity.HINT);
    }

    /** What is cut is told under the pointer; most cells are never pointed at. */
    private void tip() {
        Entry entry = isEmpty() ? null : getItem();
        boolean told = facet == Facet.SAYS && entry != null && !entry.marks().isEmpty();
        setTooltip(told ? wrapped(entry.problems()) : isCut() ? wrapped(getText()) : null);
    }

    private boolean isCut() {
        return getText() != null
                && lookup(".text") instanceof Text seen
                && !seen.getText().equals(getText());
    }

    private static Tooltip wrapped(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
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
