package homing.ui.packets;

import homing.text.Words;
import java.util.EnumSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The lines of the wanted packets; the chosen one is that of the current step. */
final class PacketTable extends TableView<PacketLine> {
    private static final Words WORDS = Words.english();
    /** Keys that play and step, as everywhere beside the timeline. */
    private static final Set<KeyCode> STEPPING = EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.SPACE);

    /** Height of a line as a multiple of its text; one height for all, so that a place far down is found at once. */
    private static final double ROW = 2.2;

    private final PacketList packets;
    private final PacketColumns columns = new PacketColumns();
    private boolean following;
    /** Whether it has another height than when it last looked for its place. */
    private boolean grown;

    PacketTable(PacketList packets) {
        this.packets = packets;
        setId("packet-table");
        getStyleClass().add("packet-table");
        setAccessibleText(WORDS.say("ui.packets.help"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(columns.all());
        widthProperty().addListener(changed -> columns.fit(getWidth()));
        heightProperty().addListener(changed -> grown = true);
        setRowFactory(table -> new PacketRow(packets::choose));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveStepping);
        packets.linesProperty().addListener(changed -> fill());
        packets.currentProperty().addListener(changed -> follow());
        getSelectionModel().selectedItemProperty().addListener((property, before, line) -> choose(line));
        fill();
    }

    /** Makes the columns as wide as their words need. */
    void scale(double pixels) {
        columns.scale(pixels);
        setFixedCellSize(Math.ceil(ROW * pixels));
        columns.fit(getWidth());
    }

    /** Which lines are seen whole is known only after they have been laid out. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (grown) {
            grown = false;
            Platform.runLater(this::follow);
        }
    }

    /** In a table the arrows to the side and Space would do nothing useful. */
    private void leaveStepping(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && STEPPING.contains(event.getCode())) {
            event.consume();
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        }
    }

    private void fill() {
        following = true;
        getSelectionModel().clearSelection();
        setItems(FXCollections.observableList(packets.linesProperty().get()));
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        packets.currentPlace().ifPresentOrElse(this::select, this::showLatest);
        following = false;
    }

    /** A step without a packet of its own shows what was sent until then. */
    private void showLatest() {
        getSelectionModel().clearSelection();
        packets.latestPlace().ifPresent(this::show);
    }

    private void select(int place) {
        getSelectionModel().clearAndSelect(place);
        getFocusModel().focus(place);
        show(place);
    }

    /** A line that is not seen comes to stand below the first one, or at the end of the list. */
    private void show(int place) {
        int first = Math.max(0, place - 1);
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            scrollTo(first);
        } else if (!isSeen(flow, place)) {
            flow.setPosition(position(first, flow.getHeight()));
        }
    }

    /** How far down the list is, from 0 to 1, when a line is its first one: merely to ask for a line may leave half of it hidden. */
    private double position(int first, double room) {
        double hidden = getItems().size() * getFixedCellSize() - room;
        return hidden <= 0 ? 0 : Math.min(1, first * getFixedCellSize() / hidden);
    }

    private static boolean isSeen(VirtualFlow<?> flow, int place) {
        return flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < place
                && place < flow.getLastVisibleCell().getIndex();
    }

    private void choose(PacketLine line) {
        if (!following) {
            packets.choose(line);
        }
    }
}
