package homing.ui.packets;

import homing.text.Words;
import homing.ui.session.Playback;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The packets of the run, bound both ways to the timeline: a step chooses its packet, a packet that is chosen goes to its step. */
public final class PacketPanel extends VBox {
    private static final Words WORDS = Words.english();

    /** The size of the text in the list, as a share of the usual one. */
    private static final double CELL_TEXT = 0.86;

    private final Label headline = new Label();
    private final PacketList packets;
    private final PacketTable table;
    private final Label nothing = new Label();

    public PacketPanel(Playback playback) {
        packets = new PacketList(playback);
        table = new PacketTable(packets);
        getStyleClass().add("packet-panel");
        headline.getStyleClass().add("packet-headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setMinWidth(0);
        HBox.setHgrow(headline, Priority.ALWAYS);
        HBox top = new HBox(headline, new FilterBar(packets));
        top.getStyleClass().add("packet-top");
        VBox.setVgrow(table, Priority.ALWAYS);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        getChildren().addAll(top, table);
        headline.fontProperty().addListener((property, before, font) -> table.scale(CELL_TEXT * font.getSize()));
        table.scale(CELL_TEXT * headline.getFont().getSize());
        visibleProperty().addListener((property, before, shown) -> packets.wake(shown));
        packets.linesProperty().addListener(changed -> tellNothing());
        packets.wake(isVisible());
        tellNothing();
    }

    /** Why the list is empty, if it is. */
    private void tellNothing() {
        boolean hasPackets = !packets.framesProperty().get().all().isEmpty();
        String reason = !packets.hasRun() ? "no-run" : hasPackets ? "filtered" : "none";
        nothing.setText(WORDS.say("ui.packets.nothing." + reason));
    }

    /** What the current step is about, told above the list. */
    public StringProperty headlineProperty() {
        return headline.textProperty();
    }

    /** Gives the keyboard to the list. */
    public void focusList() {
        table.requestFocus();
    }
}
