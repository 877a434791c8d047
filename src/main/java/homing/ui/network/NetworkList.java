package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Edit;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.survey.Mark;
import homing.text.Message;
import homing.text.Words;
import homing.ui.form.field.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/**
 * The drawing as a tree table in which everything can be changed in place. What is picked in it is picked on the canvas, and the
 * other way round, so that every command for what is picked serves here, too.
 */
final class NetworkList extends TreeTableView<Entry> {
    /** Where the keyboard goes after a cell: nowhere, since it is somewhere else already. */
    static final int ELSEWHERE = Integer.MIN_VALUE;

    private static final Words WORDS = Words.english();

    private final Board board;
    private final Tell tell;
    private final NetworkTree tree = new NetworkTree();
    private final Growth growth = new Growth();
    private final ObjectProperty<Facet> facet = new SimpleObjectProperty<>(this, "facet", Facet.NAME);
    private final ListKeys keys = new ListKeys(this);
    private boolean following;
    private boolean odd;
    private TextInputControl open;
    /** What the lines say; null before the list is seen. */
    private Scenario shown;

    NetworkList(Board board, Tell tell) {
        this.board = board;
        this.tell = tell;
        setId("network-list");
        getStyleClass().add("network-list");
        setAccessibleText(WORDS.say("ui.network.spoken"));
        setShowRoot(false);
        setEditable(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(view -> new EntryRow(this));
        for (Facet each : Facet.values()) {
            getColumns().add(column(each));
        }
        widthProperty().addListener(changed -> spread());
        heightProperty().addListener((property, before, after) -> {
            // what has the keyboard stays in view when there is less room
            if (after.doubleValue() < before.doubleValue() && getFocusModel().getFocusedIndex() >= 0) {
                Platform.runLater(() -> reveal(getFocusModel().getFocusedIndex()));
            }
        });
        keys.attach();
        board.session().document().scenarioProperty().addListener((property, before, after) -> follow());
        board.session().document().historyProperty().addListener((property, before, after) -> {
            if (after == null) {
                forget();
            }
        });
        board.session().selection().partsProperty().addListener((property, before, after) -> follow());
        sceneProperty().addListener((property, before, after) -> follow());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> pick());
        getFocusModel().focusedIndexProperty().addListener(changed -> point());
    }

    private TreeTableColumn<Entry, Entry> column(Facet shows) {
        TreeTableColumn<Entry, Entry> column = new TreeTableColumn<>(title(shows));
        column.setId("network-" + shows.key());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> cell.getValue().valueProperty());
        column.setCellFactory(made -> new EntryCell(this, shows));
        return column;
    }

    private void spread() {
        double width = getWidth() - Widths.BAR;
        for (Facet each : Facet.values()) {
            getColumns().get(each.ordinal()).setPrefWidth(Math.floor(width * Widths.share(each, odd)));
        }
    }

    String title(Facet of) {
        return WORDS.say("ui.network.column." + of.key());
    }

    Board board() {
        return board;
    }

    /** The column that the keyboard is in. */
    ObjectProperty<Facet> facetProperty() {
        return facet;
    }

    /** A line as it is spoken while it has the keyboard: the cell first, if that is not the whole line. */
    String spoken(Entry entry) {
        Facet at = facet.get();
        String text = entry.text(at);
        return at == Facet.NAME
                ? entry.spoken()
                : WORDS.say(
                        "ui.network.spoken.cell",
                        title(at),
                        text.isEmpty() ? WORDS.say("ui.network.spoken.empty") : text,
                        entry.spoken());
    }

    private void forget() {
        shown = null;
        following = true;
        setRoot(null);
        following = false;
    }

    /** Shows what is odd about the drawing. */
    void mark(List<Mark> marks) {
        tree.mark(marks);
        shown = null;
        if (odd == marks.isEmpty()) {
            odd = !marks.isEmpty();
            spread();
        }
        follow();
    }

    /** A list that is not seen costs nothing, however long it is; where things stand is no line of it. */
    private void follow() {
        if (getScene() == null || !board.session().document().isOpen()) {
            return;
        }
        Scenario scenario = board.scenario();
        if (getRoot() == null) {
            following = true;
            setRoot(growth.root(tree.of(scenario)));
            following = false;
        } else if (shown == null || !isSame(shown, scenario)) {
            grow(scenario);
        }
        shown = scenario;
        followSelection(board.session().selection().parts());
        point();
    }

    /** What was picked is gone, or has another name: what stands in its line is picked instead. */
    private void inherit() {
        boolean lost = board.session().selection().parts().stream().noneMatch(part -> part.isIn(board.scenario()));
        if (lost && !marked().isEmpty()) {
            following = false;
            pick();
        }
    }

    private static boolean isSame(Scenario one, Scenario other) {
        return one.network().equals(other.network())
                && one.notes().equals(other.notes())
                && one.calls().equals(other.calls())
                && one.stories().equals(other.stories());
    }

    private void grow(Scenario scenario) {
        following = true;
        Footing footing = Footing.of(this);
        growth.grow(getRoot(), tree.of(scenario));
        footing.stand();
        inherit();
        following = false;
    }

    /** Marks the lines of what is picked elsewhere. */
    private void followSelection(Set<Part> parts) {
        if (following || parts.equals(marked())) {
            return;
        }
        following = true;
        List<TreeItem<Entry>> found = Items.of(getRoot(), parts);
        Footing.select(this, found);
        found.stream().findFirst().map(this::getRow).ifPresent(this::reveal);
        following = false;
    }

    private void reveal(int row) {
        scrollTo(Math.max(0, row - 2));
    }

    private Set<Part> marked() {
        Set<Part> parts = new LinkedHashSet<>();
        getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .forEach(item -> item.getValue().subject().part().ifPresent(parts::add));
        return parts;
    }

    private void pick() {
        if (!following) {
            following = true;
            board.session().selection().pick(marked());
            following = false;
        }
    }

    /** The line that the keyboard is in. */
    Optional<TreeItem<Entry>> here() {
        return Optional.ofNullable(getFocusModel().getFocusedItem());
    }

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

    /** Says below the list what is odd about the line, or what of it may be cut. */
    private void point() {
        if (open == null) {
            tell.of(here().map(TreeItem::getValue).map(Entry::atLength).orElse(""));
        }
    }

    Optional<Typing> typing(Entry entry, Facet at) {
        return entry.subject().typing(at, board);
    }

    /** The field that is open in a cell; null for none. */
    void setOpen(TextInputControl field) {
        open = field;
        if (field == null) {
            point();
        }
    }

    void tell(TextInputControl field, Reading<?> reading) {
        tell.of(field, reading);
    }

    /** Opens a cell of the line that has the keyboard: the current one, or the one that matters most. */
    void edit() {
        here().ifPresent(item -> {
            Subject subject = item.getValue().subject();
            boolean current = subject.typing(facet.get(), board).isPresent();
            edit(current ? facet.get() : subject.chief());
        });
    }

    /** Opens a cell of the line that has the keyboard. */
    void edit(Facet at) {
        int row = getFocusModel().getFocusedIndex();
        if (row >= 0) {
            facet.set(at);
            scrollTo(Math.max(0, row - 2));
            getScene().getRoot().applyCss();
            layout();
            edit(row, getColumns().get(at.ordinal()));
        }
    }

    /** Takes over what was typed into a cell; what is wrong stays in its field. */
    void keep(Typing typing, Facet at, TextInputControl field, int step, Runnable close) {
        Reading<Addition> reading = typing.read().apply(field.getText());
        if (reading.value().isEmpty()) {
            tell.of(field, reading);
            return;
        }
        close.run();
        Addition made = reading.value().get();
        board.add(made);
        goOn(at, step);
        tell.told(made.told());
    }

    /** The keyboard goes on from a cell that was kept or left as it was: to the list, or to the next cell that can be typed over. */
    void goOn(Facet at, int step) {
        if (step == ELSEWHERE) {
            return;
        }
        requestFocus();
        if (step != 0) {
            here().flatMap(item -> next(item.getValue(), at, step)).ifPresent(this::edit);
        }
    }

    private Optional<Facet> next(Entry entry, Facet at, int step) {
        return Stream.iterate(at.ordinal() + step, i -> i >= 0 && i < Facet.values().length, i -> i + step)
                .map(i -> Facet.values()[i])
                .filter(each -> typing(entry, each).isPresent())
                .findFirst();
    }

    /** Asks for the keyboard; the first line has it if none had. */
    void focus() {
        requestFocus();
        if (getFocusModel().getFocusedIndex() < 0 && getExpandedItemCount() > 0) {
            getFocusModel().focus(0);
        }
    }

    /** Takes what is picked out of the drawing. */
    void remove() {
        tell.attempt(Several.removed(board.scenario(), picked())).ifPresent(board::apply);
    }

    /** Moves the line among its like; the keyboard goes with it. */
    void move(int by) {
        here().ifPresent(item -> item.getValue()
                .subject()
                .moved(board.scenario(), by)
                .flatMap(tell::attempt)
                .ifPresent(edit -> {
                    TreeItem<Entry> goal = beside(item, by).orElse(item);
                    Subject before = goal.getValue().subject();
                    board.apply(edit);
                    boolean byPlace = goal.getValue().subject().equals(before);
                    Footing.select(this, List.of(byPlace && isCounted(before) ? goal : item));
                }));
    }

    /** Whether a line is known by its place alone, so that another thing stands in it after a move. */
    private static boolean isCounted(Subject subject) {
        return subject instanceof AddressLine || subject instanceof GatewayLine || subject instanceof NoteLine;
    }

    /** Puts one more of the kind of the line below it. */
    void doubleLine() {
        here().ifPresent(item -> item.getValue()
                .subject()
                .doubled(board.scenario())
                .flatMap(tell::attempt)
                .ifPresent(edit -> {
                    board.apply(edit);
                    beside(item, 1).ifPresent(next -> Footing.select(this, List.of(next)));
                }));
    }

    private static Optional<TreeItem<Entry>> beside(TreeItem<Entry> item, int by) {
        List<TreeItem<Entry>> all = item.getParent().getChildren();
        int at = all.indexOf(item) + by;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    void apply(Edit edit) {
        board.apply(edit);
    }

    /** Makes something more and picks it. */
    void add(Addition addition) {
        board.add(addition);
        requestFocus();
        tell.told(addition.told());
    }

    void refuse(Message why) {
        tell.wrong(why);
    }

    /** Goes to a line and opens a cell of it. */
    void open(Predicate<Entry> which, Facet at) {
        if (go(which)) {
            edit(at);
        }
    }

    /** Goes to a line; false if there is none. */
    boolean go(Predicate<Entry> which) {
        List<TreeItem<Entry>> found = lines().stream()
                .filter(item -> which.test(item.getValue()))
                .limit(1)
                .toList();
        Footing.select(this, found);
        return !found.isEmpty();
    }

    /** All lines, folded ones too. */
    List<TreeItem<Entry>> lines() {
        List<TreeItem<Entry>> all = new ArrayList<>();
        Items.walk(getRoot(), all::add);
        return all;
    }

    /** The entries of the menu that was opened last. */
    List<MenuItem> menuItems() {
        return keys.menuItems();
    }

    /** Where the line with the keyboard is on the screen; the upper left corner if there is none in sight. */
    Bounds placeOfLine() {
        Node row = lookupAll(".tree-table-row-cell").stream()
                .filter(each -> each instanceof EntryRow own
                        && !own.isEmpty()
                        && own.getIndex() == getFocusModel().getFocusedIndex())
                .findFirst()
                .orElse(null);
        Bounds own = localToScreen(getBoundsInLocal());
        return row == null
                ? new BoundingBox(own.getMinX(), own.getMinY(), own.getWidth(), 0)
                : row.localToScreen(row.getBoundsInLocal());
    }
}
