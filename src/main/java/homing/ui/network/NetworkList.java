package homing.ui.network;

import homing.edit.Parts;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Set<String> folded = new HashSet<>();
    private boolean following;

    public NetworkList(Session session) {
        this.session = session;
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
        session.document().scenarioProperty().addListener((property, before, after) -> show(after));
        session.selection().partsProperty().addListener((property, before, after) -> followSelection(after));
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> pick());
        show(session.document().scenario());
    }

    private static TreeTableColumn<Entry, String> column(String name, Function<Entry, String> value) {
        TreeTableColumn<Entry, String> column = new TreeTableColumn<>(WORDS.say("ui.network.column." + name));
        column.setId("network-" + name);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue().getValue())));
        return column;
    }

    private void show(Scenario scenario) {
        following = true;
        setRoot(item(NetworkTree.of(scenario)));
        following = false;
        followSelection(session.selection().parts());
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
        Scenario scenario = session.document().scenario();
        entry.picked()
                .filter(part -> entry.named() && !name.equals(entry.name()))
                .flatMap(part -> Parts.rename(scenario, part, name).edit())
                .ifPresentOrElse(session.document()::apply, this::refresh);
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
