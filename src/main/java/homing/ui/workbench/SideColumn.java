package homing.ui.workbench;

import homing.edit.Template;
import homing.scenario.Scenario;
import homing.ui.decision.DecisionCard;
import homing.ui.finding.FindingsPane;
import homing.ui.form.SetUpPane;
import homing.ui.inspector.Inspector;
import homing.ui.network.Surroundings;
import homing.ui.session.Session;
import homing.ui.start.FirstSteps;
import homing.ui.survey.Marks;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * The column beside the canvas. It follows the step: where something is chosen it shows the decision card, otherwise the tables
 * of the selected host; whoever wants the tables all the time can have them. There too is the form that sets up what is picked, and
 * the list of what is odd about the drawing.
 */
final class SideColumn extends BorderPane {
    private static final double LARGEST_FINDINGS_SHARE = 0.42;

    private final ReadOnlyBooleanWrapper showsCard = new ReadOnlyBooleanWrapper(this, "showsCard");
    private final Session session;
    private final Marks marks;
    private final Function<SideColumn, Surroundings> around;
    private final SideTabs tabs = new SideTabs(this::show);
    private final DecisionCard card;
    private final Node cardPage;
    private final Inspector inspector;
    private Consumer<Template> drawer = template -> {};

    /** Null until it is first shown. */
    private FirstSteps firstSteps;

    /** Null until it is first shown. */
    private SetUpPane forms;

    /** Null until it is first shown. */
    private DrawingPage drawing;

    /** @param around what the list of the drawing needs of the rest of the window, this column among it */
    SideColumn(Session session, Marks marks, Function<SideColumn, Surroundings> around) {
        this.session = session;
        this.around = around;
        this.marks = marks;
        card = new DecisionCard(session);
        cardPage = scrolling(card);
        inspector = new Inspector(session);
        getStyleClass().add("side-column");
        setTop(tabs);
        setBottom(findings());
        marks.allProperty().addListener((property, before, after) -> tabs.count(after.size()));
        tabs.count(marks.allProperty().get().size());
        card.choosingProperty().addListener((property, before, after) -> show());
        session.document().scenarioProperty().addListener((property, before, after) -> {
            if (isEmpty(before) != isEmpty(after)) {
                show();
            }
        });
        show();
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private FindingsPane findings() {
        FindingsPane findings = new FindingsPane(session, SideColumn::copy);
        findings.maxHeightProperty().bind(heightProperty().multiply(LARGEST_FINDINGS_SHARE));
        return findings;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show() {
        setCenter(page());
        showsCard.set(decides());
    }

    private Node page() {
        if (tabs.isSetUp()) {
            return forms();
        }
        if (tabs.isDrawing()) {
            return drawing();
        }
        return decides() ? cardPage : inspector();
    }

    private boolean decides() {
        return tabs.isFollowing() && card.choosingProperty().get();
    }

    /** Where there is no host that could have tables, how to come to some. */
    private Node inspector() {
        return isEmpty(session.document().scenario()) ? firstSteps() : inspector;
    }

    private static boolean isEmpty(Scenario scenario) {
        return scenario.network().hosts().isEmpty();
    }

    private FirstSteps firstSteps() {
        if (firstSteps == null) {
            firstSteps = new FirstSteps(template -> drawer.accept(template));
        }
        return firstSteps;
    }

    private SetUpPane forms() {
        if (forms == null) {
            forms = new SetUpPane(session, marks);
        }
        return forms;
    }

    private DrawingPage drawing() {
        if (drawing == null) {
            drawing = new DrawingPage(session, marks, around.apply(this));
        }
        return drawing;
    }

    /** Who opens a drawing that begins with a template. */
    void setOnTemplate(Consumer<Template> opener) {
        drawer = opener;
    }

    /** Shows the form of what is picked. */
    void showSetUp() {
        tabs.pickSetUp();
    }

    /** Shows the drawing as a list, and what is odd about it. */
    void showDrawing() {
        tabs.pickDrawing();
    }

    /** Whether the list of the drawing has the keyboard. */
    boolean hasListKeyboard() {
        return tabs.isDrawing() && drawing().hasListKeyboard();
    }

    /** Gives the keyboard to the list of the drawing. */
    void focusList() {
        applyCss();
        drawing().focusList();
    }

    /** Gives the keyboard to a route in the list of the drawing. */
    void focusRoute(String host, int place) {
        focusList();
        drawing().focusRoute(host, place);
    }

    /** Whether a part of the column that has the keyboard needs it no longer than for a click. */
    boolean isPassing(Node owner) {
        boolean isInside =
                Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(this::equals);
        boolean isWrittenIn = tabs.isSetUp() || tabs.isDrawing();
        return isInside && (!isWrittenIn || tabs.getChildren().contains(owner));
    }

    /** Whether the decision card is seen. */
    ReadOnlyBooleanProperty showsCardProperty() {
        return showsCard.getReadOnlyProperty();
    }
}
