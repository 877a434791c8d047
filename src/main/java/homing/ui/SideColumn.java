package homing.ui;

import homing.text.Words;
import homing.ui.decision.DecisionCard;
import homing.ui.finding.FindingsPane;
import homing.ui.inspector.Inspector;
import homing.ui.session.Session;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The column beside the canvas. It follows the step: where something is chosen it shows the decision card, otherwise the tables
 * of the selected host; whoever wants the tables all the time can have them.
 */
final class SideColumn extends BorderPane {
    private static final Words WORDS = Words.english();

    private static final double LARGEST_FINDINGS_SHARE = 0.42;

    private final ReadOnlyBooleanWrapper showsCard = new ReadOnlyBooleanWrapper(this, "showsCard");
    private final DecisionCard card;
    private final Node cardPage;
    private final Inspector inspector;
    private final ToggleButton follow = segment("follow");
    private final ToggleButton tables = segment("tables");

    SideColumn(Session session) {
        card = new DecisionCard(session);
        inspector = new Inspector(session);
        cardPage = scrolling(card);
        getStyleClass().add("side-column");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(follow, tables);
        follow.setSelected(true);
        HBox segments = new HBox(follow, tables);
        segments.getStyleClass().add("segments");
        setTop(segments);
        FindingsPane findings = new FindingsPane(session, SideColumn::copy);
        findings.maxHeightProperty().bind(heightProperty().multiply(LARGEST_FINDINGS_SHARE));
        setBottom(findings);
        group.selectedToggleProperty().addListener((property, before, after) -> {
            if (after == null) {
                before.setSelected(true);
            }
            show();
        });
        card.choosingProperty().addListener((property, before, after) -> show());
        show();
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show() {
        boolean decides = follow.isSelected() && card.choosingProperty().get();
        setCenter(decides ? cardPage : inspector);
        showsCard.set(decides);
    }

    /** Whether the decision card is seen. */
    ReadOnlyBooleanProperty showsCardProperty() {
        return showsCard.getReadOnlyProperty();
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private static ToggleButton segment(String name) {
        ToggleButton button = new ToggleButton(WORDS.say("ui.side." + name));
        button.setId("side-" + name);
        return button;
    }
}
