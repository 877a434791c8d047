package homing.ui.call;

import homing.diagram.Hue;
import homing.model.Call;
import homing.model.Program;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.scenario.Scripted;
import homing.systems.StackName;
import homing.text.Message;
import homing.text.Words;
import homing.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The call bar: which program on which host calls whom, how its socket is bound, or which story is told, and the button that
 * runs it. What is missing for a call is said beside the button while one types.
 */
public final class CallBar extends HBox {
    private static final Words WORDS = Words.english();
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final CallModel model;
    private final Chooser scripted;
    private final Chooser host;
    private final Chooser program;
    private final Chooser bind;
    private final Chooser source;
    private final DestinationField to;
    private final Chooser stackField;
    private final FlowPane fields = new FlowPane();
    private final StorySign story = new StorySign();
    private final Button run = new Button(WORDS.say("ui.call.run"));
    private final Label problem = new Label();

    /** @param run is told what is to be played */
    public CallBar(Session session, Consumer<Scripted> run) {
        model = new CallModel(session, run);
        Choices choices = new Choices(model);
        scripted = new Chooser("ui.call.scripted", choices::scripted);
        host = new Chooser("ui.call.host", choices::hosts);
        program = new Chooser("ui.call.program", choices::programs);
        bind = new Chooser("ui.call.bind", choices::binds).mono();
        source = new Chooser("ui.call.source", choices::sources).mono();
        to = new DestinationField(model);
        stackField = new Chooser("ui.call.stack", choices::stacks);
        build();
        model.draftProperty().addListener(changed -> show());
        model.answerProperty().addListener(changed -> show());
        session.document().scenarioProperty().addListener(changed -> show());
        show();
    }

    private void build() {
        getStyleClass().add("call-bar");
        scripted.setId("call-scripted");
        host.setId("call-host");
        program.setId("call-program");
        bind.setId("call-bind");
        source.setId("call-source");
        stackField.setId("call-stack");
        fields.getStyleClass().add("call-fields");
        fields.setMinWidth(USE_PREF_SIZE);
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
        getChildren().addAll(fields, run, problem);
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
        to.focus();
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
        Draft draft = model.draftProperty().get();
        Answer answer = model.answerProperty().get();
        showScripted();
        host.show(draft.host(), Hue.GREY);
        program.show(Choices.name(draft.program()), Hue.GREY);
        bind.show(bound(draft.options()), hue(draft.options().bind()));
        source.show(
                draft.options()
                        .namedSource()
                        .map(IpAddress::toString)
                        .orElseGet(() -> WORDS.say("ui.call.source.none")),
                hue(draft.options().packetSource()));
        to.show(draft, answer);
        stackField.show(model.stack().map(this::stack).orElse(""), Hue.GREY);
        Optional<Message> missing = model.story().isPresent() ? Optional.empty() : answer.problem();
        run.setDisable(missing.isPresent());
        problem.setText(missing.map(WORDS::say).orElse(""));
        problem.setManaged(missing.isPresent());
        arrange();
    }

    private void showScripted() {
        String title = model.current().map(Choices::title).orElseGet(() -> WORDS.say("ui.call.scripted.own"));
        if (model.story().isPresent()) {
            scripted.captioned("ui.call.story");
            scripted.show(title, StorySign.icon());
            story.show(model.story().get());
        } else {
            scripted.captioned("ui.call.scripted");
            scripted.show(title, Hue.GREY);
        }
    }

    private String stack(StackId stack) {
        String name = WORDS.say(StackName.of(stack));
        if (model.isOnTrial()) {
            return WORDS.say("ui.call.stack.trial", name);
        }
        String kind = "ui.call.stack." + stack.profile();
        return WORDS.knows(kind) ? WORDS.say(kind, name) : name;
    }

    private static String bound(Call.Options options) {
        String address = options.bindAddress()
                .map(bound -> bound.isAny() ? WORDS.say("ui.call.bind.any") : bound.toString())
                .orElseGet(() -> WORDS.say("ui.call.bind.none"));
        return options.adapter().isEmpty() ? address : WORDS.say("ui.call.bind.device", address, options.adapter());
    }

    private Hue hue(IpAddress address) {
        return model.host()
                .flatMap(owner -> owner.ownerOf(address).map(adapter -> Hue.of(owner, adapter.name())))
                .orElse(Hue.GREY);
    }

    private void arrange() {
        List<Node> all = model.story().isPresent() ? List.of(scripted, story) : fieldsOfCall();
        for (Node field : all) {
            field.pseudoClassStateChanged(FIRST, field == all.get(0));
        }
        if (!fields.getChildren().equals(all)) {
            fields.getChildren().setAll(all);
        }
    }

    /** The fields that this call has. */
    private List<Node> fieldsOfCall() {
        boolean names = model.draftProperty().get().program() == Program.UDP_SENDMSG;
        boolean many = model.calls().size() > 1 || !model.stories().isEmpty();
        List<Node> all = new ArrayList<>(List.of(host, program, bind, to));
        if (names) {
            all.add(3, source);
        }
        if (many) {
            all.add(0, scripted);
        }
        all.add(stackField);
        return all;
    }

    /** The width in which the call stands in a single row. */
    public double wholeRow() {
        return leastRow() + (fields.getChildren().contains(stackField) ? stackField.prefWidth(-1) : 0);
    }

    /** The width in which the call stands in a single row without the name of the stack. */
    public double leastRow() {
        double row = aroundFields();
        for (Node field : fields.getChildren()) {
            row += field == stackField ? 0 : Math.ceil(field.prefWidth(-1));
        }
        return row;
    }

    /** Leaves out the stack where there is no room for it; without room for the others they stand in several rows. */
    private void fit(double width) {
        boolean whole = wholeRow() <= width;
        stackField.setManaged(whole);
        stackField.setVisible(whole);
        double row = Math.min(width, whole ? wholeRow() : leastRow());
        fields.setPrefWrapLength(Math.max(0, Math.floor(row - aroundFields())));
    }

    private double aroundFields() {
        double frame = fields.snappedLeftInset() + fields.snappedRightInset();
        return Math.ceil(frame + getSpacing() + run.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0) {
            fit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }
}
