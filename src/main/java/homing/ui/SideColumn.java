package homing.ui;

import homing.edit.Template;
import homing.scenario.Scenario;
import homing.survey.Mark;
import homing.text.Words;
import homing.ui.decision.DecisionCard;
import homing.ui.finding.FindingsPane;
import homing.ui.form.SetUpPane;
import homing.ui.inspector.Inspector;
import homing.ui.network.NetworkPane;
import homing.ui.network.Surroundings;
import homing.ui.session.Session;
import homing.ui.start.FirstSteps;
import homing.ui.survey.Marks;
import homing.ui.survey.ProblemsPane;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The column beside the canvas. It follows the step: where something is chosen it shows the decision card, otherwise the tables
 * of the selected host; whoever wants the tables all the time can have them. There too is the form that sets up what is picked, and
 * the list of what is odd about the drawing.
 */
final class SideColumn extends BorderPane {
    private static final Words WORDS = Words.english();

    private static final double LARGEST_FINDINGS_SHARE = 0.42;
    private static final double LIST_SHARE = 0.58;

    /** Where nothing is odd, a line says so, and the rest is for the list. */
    private static final double LIST_SHARE_ALONE = 0.88;

    private final ReadOnlyBooleanWrapper showsCard = new ReadOnlyBooleanWrapper(this, "showsCard");
    private final DecisionCard card;
    private final Node cardPage;
    private final Inspector inspector;
    private final ToggleButton follow = segment("follow");
    private final ToggleButton tables = segment("tables");
    private final ToggleButton setUp = segment("set-up");
    private final ToggleButton drawing = segment("drawing");
    private final Session session;
    private final Marks marks;
    private final Function<SideColumn, Surroundings> around;
    private final ProblemsPane problems;
    private Consumer<Template> drawer = template -> {};
    /** Null until it is first shown. */
    private FirstSteps firstSteps;

    /** Null until it is first shown. */
    private SetUpPane forms;

    /** Null until it is first shown. */
    private SplitPane drawingPage;

    private NetworkPane list;

    /** @param around what the list of the drawing needs of the rest of the window, this column among it */
    SideColumn(Session session, Marks marks, Function<SideColumn, Surroundings> around) {
        this.session = session;
        this.around = around;
        this.marks = marks;
        card = new DecisionCard(session);
        inspector = new Inspector(session);
        problems = new ProblemsPane(session, marks);
        cardPage = scrolling(card);
        getStyleClass().add("side-column");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(follow, tables, setUp, drawing);
        follow.setSelected(true);
        HBox segments = new HBox(follow, tables, setUp, drawing);
        tables.getStyleClass().add("middle");
        setUp.getStyleClass().add("middle");
        drawing.getStyleClass().add("last");
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
        marks.allProperty().addListener((property, before, after) -> count(after));
        count(marks.allProperty().get());
        card.choosingProperty().addListener((property, before, after) -> show());
        session.document().scenarioProperty().addListener((property, before, after) -> {
            if (isEmpty(before) != isEmpty(after)) {
                show();
            }
        });
        show();
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show() {
        boolean decides = follow.isSelected() && card.choosingProperty().get();
        if (setUp.isSelected()) {
            setCenter(forms());
        } else {
            setCenter(drawing.isSelected() ? drawingPage() : decides ? cardPage : inspector());
        }
        showsCard.set(decides);
    }

    /** Where there is no host that could have tables, how to come to some. */
    private Node inspector() {
        if (!isEmpty(session.document().scenario())) {
            return inspector;
        }
        if (firstSteps == null) {
            firstSteps = new FirstSteps(template -> drawer.accept(template));
        }
        return firstSteps;
    }

    private static boolean isEmpty(Scenario scenario) {
        return scenario.network().hosts().isEmpty();
    }

    private SetUpPane forms() {
        if (forms == null) {
            forms = new SetUpPane(session, marks);
        }
        return forms;
    }

    private SplitPane drawingPage() {
        if (drawingPage == null) {
            list = new NetworkPane(session, marks, around.apply(this));
            drawingPage = new SplitPane(list, problems);
            drawingPage.setOrientation(Orientation.VERTICAL);
            share(marks.allProperty().get());
            marks.allProperty().addListener((property, before, after) -> {
                if (before.isEmpty() != after.isEmpty()) {
                    share(after);
                }
            });
        }
        return drawingPage;
    }

    /** Who opens a drawing that begins with a template. */
    void setOnTemplate(Consumer<Template> opener) {
        drawer = opener;
    }

    private void share(List<Mark> odd) {
        drawingPage.setDividerPositions(odd.isEmpty() ? LIST_SHARE_ALONE : LIST_SHARE);
    }

    /** Shows the form of what is picked. */
    void showSetUp() {
        setUp.setSelected(true);
    }

    /** Shows the drawing as a list, and what is odd about it. */
    void showDrawing() {
        drawing.setSelected(true);
    }

    /** Whether the list of the drawing has the keyboard. */
    boolean hasListKeyboard() {
        return list != null && drawing.isSelected() && list.hasKeyboard();
    }

    /** Gives the keyboard to the list of the drawing. */
    void focusList() {
        applyCss();
        list.focusList();
    }

    /** Says beside the name of the list how long it is. */
    private void count(List<Mark> marks) {
        String name = WORDS.say("ui.side.drawing");
        drawing.setText(marks.isEmpty() ? name : WORDS.say("ui.side.counted", name, marks.size()));
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
