package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.cell.TextFieldTreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.converter.DefaultStringConverter;

/**
 * The drawing as a tree table. What is picked in it is picked on the canvas, and the other way round, so that every command for
 * what is picked serves here, too; names are typed over in place.
 */
public final class NetworkList extends TreeTableView<Entry> {
    private static final Words WORDS = Words.english();

    private final Session session;
    private final Consumer<Message> teller;
    private final Set<String> folded = new HashSet<>();
    private boolean following;
    /** What the lines say; null before the list is seen. */
    private Scenario shown;

    /** @param teller who is told what could not be done, and why */
    public NetworkList(Session session, Consumer<Message> teller) {
        this.session = session;
        this.teller = teller;
        setId("network-list");
        getStyleClass().add("network-list");
        setAccessibleText(WORDS.say("ui.network.spoken"));
        setShowRoot(false);
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TreeTableColumn<Entry, String> name = column("name", Entry::name);
        name.setCellFactory(column -> new NameCell());
        name.setEditable(true);
        name.setOnEditCommit(done -> rename(done.getRowValue().getValue(), done.getNewValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2 && getEditingCell() == null) {
                edit(getSelectionModel().getSelectedIndex(), name);
                event.consume();
            }
        });
        getColumns().setAll(List.of(name, column("more", Entry::more)));
        session.document().scenarioProperty().addListener((property, before, after) -> follow());
        session.selection().partsProperty().addListener((property, before, after) -> follow());
        sceneProperty().addListener((property, before, after) -> follow());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> pick());
    }

    private static TreeTableColumn<Entry, String> column(String name, Function<Entry, String> value) {
        TreeTableColumn<Entry, String> column = new TreeTableColumn<>(WORDS.say("ui.network.column." + name));
        column.setId("network-" + name);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue().getValue())));
        return column;
    }

    /** A list that is not seen costs nothing, however long it is; where things stand is no line of it. */
    private void follow() {
        if (getScene() == null) {
            return;
        }
        Scenario scenario = session.document().scenario();
        if (shown == null || !isSame(shown, scenario)) {
            following = true;
            setRoot(item(NetworkTree.of(scenario)));
            following = false;
        }
        shown = scenario;
        followSelection(session.selection().parts());
    }

    private static boolean isSame(Scenario one, Scenario other) {
        return one.network().equals(other.network()) && one.notes().equals(other.notes());
    }

    private TreeItem<Entry> item(Branch branch) {
        TreeItem<Entry> item = new TreeItem<>(branch.entry());
        branch.below().forEach(below -> item.getChildren().add(item(below)));
        String key = branch.entry().key();
        item.setExpanded(!folded.contains(key));
        item.expandedProperty().addListener((property, before, open) -> {
            if (open) {
                folded.remove(key);
            } else {
                folded.add(key);
            }
        });
        return item;
    }

    /** Marks the lines of what is picked elsewhere. */
    private void followSelection(Set<Part> parts) {
        if (following || parts.equals(marked())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        List<TreeItem<Entry>> found = new ArrayList<>();
        collect(getRoot(), parts, new HashSet<>(), found);
        found.forEach(item -> getSelectionModel().select(item));
        found.stream().findFirst().map(this::getRow).ifPresent(row -> scrollTo(Math.max(0, row - 2)));
        following = false;
    }

    /** The first line of each part, which is its own. */
    private static void collect(TreeItem<Entry> item, Set<Part> parts, Set<Part> seen, List<TreeItem<Entry>> found) {
        Part part = item.getValue().part();
        if (part != null && parts.contains(part) && seen.add(part)) {
            found.add(item);
        }
        item.getChildren().forEach(below -> collect(below, parts, seen, found));
    }

    private Set<Part> marked() {
        Set<Part> parts = new LinkedHashSet<>();
        getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .forEach(item -> item.getValue().picked().ifPresent(parts::add));
        return parts;
    }

    private void pick() {
        if (!following) {
            following = true;
            session.selection().pick(marked());
            following = false;
        }
    }

    private void rename(Entry entry, String name) {
        if (entry.named() && !name.equals(entry.name())) {
            Attempt attempt = Parts.rename(session.document().scenario(), entry.part(), name);
            attempt.edit().ifPresent(edit -> {
                session.document().apply(edit);
                session.selection().pick(entry.part().named(name.strip()));
            });
            attempt.refusal().ifPresent(teller);
        }
        refresh();
    }

    /** A name that can be typed over, where it is the part's own. */
    private static final class NameCell extends TextFieldTreeTableCell<Entry, String> {
        NameCell() {
            super(new DefaultStringConverter());
        }

        @Override
        public void startEdit() {
            Entry entry = getTableRow() == null ? null : getTableRow().getItem();
            if (entry != null && entry.named()) {
                super.startEdit();
            }
        }
    }
}
