package homing.ui.call;

import homing.net.IpAddress;
import homing.scenario.Scripted;
import homing.text.Message;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The call bar: which program on which host calls whom, how its socket is bound, or which story is told, and the button that
 * runs it. What is missing for a call is said beside the button while one types.
 */
public final class CallBar extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Words WORDS = Words.english();

    private final CallModel model;
    private final CallFields fields;
    private final FieldRow row;
    private final Button run = new Button(WORDS.say("ui.call.run"));
    private final Label problem = new Label();

    /** @param run is told what is to be played */
    public CallBar(Session session, Consumer<Scripted> run) {
        model = new CallModel(session, run);
        fields = new CallFields(model);
        row = new FieldRow(fields.stack());
        build();
        model.draftProperty().addListener(changed -> show());
        model.answerProperty().addListener(changed -> show());
        session.document().scenarioProperty().addListener(changed -> show());
        show();
    }

    private void build() {
        getStyleClass().add("call-bar");
        setMinWidth(0);
        Region play = new Region();
        play.getStyleClass().addAll("icon", "icon-play");
        run.setGraphic(play);
        run.setId("call-run");
        run.getStyleClass().add("primary");
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(pressed -> submit());
        problem.getStyleClass().add("call-problem");
        problem.setId("call-problem");
        problem.setWrapText(true);
        getChildren().addAll(row, run, problem);
        addEventHandler(KeyEvent.KEY_PRESSED, this::runByKey);
    }

    private void runByKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            event.consume();
            submit();
        }
    }

    /** Runs the call, if nothing is missing for it. */
    public void submit() {
        model.submit();
    }

    /** Begins a call from a host: whom it calls is typed next. */
    public void callFrom(String caller) {
        model.from(caller);
        fields.to().focus();
    }

    /** Calls an address, from the host that calls at the moment or from another one. */
    public void call(Optional<String> caller, IpAddress address) {
        caller.ifPresent(model::from);
        model.toward(address);
        submit();
    }

    /** Keeps the call with the scenario, unless it is there; says what came of it. */
    public Message keep() {
        return model.keep();
    }

    private void show() {
        fields.show();
        Optional<Message> missing = model.story().isPresent()
                ? Optional.empty()
                : model.answerProperty().get().problem();
        run.setDisable(missing.isPresent());
        problem.setText(missing.map(WORDS::say).orElse(""));
        problem.setManaged(missing.isPresent());
        problem.pseudoClassStateChanged(WRONG, model.answerProperty().get().begun());
        row.hold(fields.inOrder());
    }

    /** The width in which the call stands in a single row. */
    public double wholeRow() {
        return row.wholeWidth() + besideRow();
    }

    /** The width in which the call stands in a single row without the name of the stack. */
    public double leastRow() {
        return row.leastWidth() + besideRow();
    }

    private double besideRow() {
        return Math.ceil(getSpacing() + run.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0) {
            row.fit(width - besideRow());
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        row.fit(getWidth() - besideRow());
        super.layoutChildren();
    }
}
