package homing.ui.network;

import homing.survey.Mark;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;

/**
 * The drawing as a tree table in which everything can be changed in place. What is picked in it is picked on the canvas, and the
 * other way round, so that every command for what is picked serves here, too.
 */
final class NetworkList extends TreeTableView<Entry> {
    private static final Words WORDS = Words.english();

    private final Board board;
    private final ObjectProperty<Facet> facet = new SimpleObjectProperty<>(this, "facet", Facet.NAME);
    private final SeenLines seen = new SeenLines(this);
    private final Columns columns;
    private final CellEditing editing;
    private final Changing changing;
    private final ListClips clips;
    private final Following following;
    private final ListKeys keys = new ListKeys(this);

    NetworkList(Board board, Tell tell, Letters letters) {
        this.board = board;
        columns = new Columns(this, letters);
        editing = new CellEditing(this, tell);
        changing = new Changing(this, tell);
        clips = new ListClips(this, tell);
        following = new Following(this);
        setId("network-list");
        getStyleClass().add("network-list");
        setAccessibleText(WORDS.say("ui.network.spoken"));
        setShowRoot(false);
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(view -> new EntryRow(this));
        columns.attach();
        seen.attach();
        keys.attach();
        following.attach();
        getFocusModel().focusedIndexProperty().addListener(changed -> editing.point());
    }

    Board board() {
        return board;
    }

    /** What is in sight of it. */
    SeenLines seen() {
        return seen;
    }

    /** Its columns. */
    Columns columns() {
        return columns;
    }

    /** Its cells as they are typed over. */
    CellEditing editing() {
        return editing;
    }

    /** Its rows on their way to the clipboard and from there. */
    ListClips clips() {
        return clips;
    }

    /** What the keyboard and the menus change in the drawing. */
    Changing changing() {
        return changing;
    }

    /** The column that the keyboard is in. */
    ObjectProperty<Facet> facetProperty() {
        return facet;
    }

    /** Shows what is odd about the drawing. */
    void mark(List<Mark> marks) {
        columns.tell(!marks.isEmpty());
        following.mark(marks);
    }

    /** The line that the keyboard is in. */
    Optional<TreeItem<Entry>> here() {
        return Optional.ofNullable(getFocusModel().getFocusedItem());
    }

    /** What the line that the keyboard is in stands for. */
    Optional<Subject> subject() {
        return here().map(item -> item.getValue().subject());
    }

    /** The lines that are picked, in their order. */
    List<Subject> picked() {
        return getSelectionModel().getSelectedIndices().stream()
                .distinct()
                .sorted()
                .map(this::getTreeItem)
                .filter(Objects::nonNull)
                .map(item -> item.getValue().subject())
                .toList();
    }

    /** All lines, folded ones too. */
    List<TreeItem<Entry>> lines() {
        List<TreeItem<Entry>> all = new ArrayList<>();
        Items.walk(getRoot(), all::add);
        return all;
    }

    /** Asks for the keyboard; the first line has it if none had. */
    void focus() {
        requestFocus();
        if (getFocusModel().getFocusedIndex() < 0 && getExpandedItemCount() > 0) {
            getFocusModel().focus(0);
        }
    }

    /** Goes to the first line that is meant; false if there is none. */
    boolean go(Predicate<Entry> which) {
        List<TreeItem<Entry>> found = lines().stream()
                .filter(item -> which.test(item.getValue()))
                .limit(1)
                .toList();
        Footing.select(this, found);
        return !found.isEmpty();
    }

    /** The entries of the menu that was opened last. */
    List<MenuItem> menuItems() {
        return keys.menuItems();
    }
}
