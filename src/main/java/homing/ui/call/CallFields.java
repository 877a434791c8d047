package homing.ui.call;

import homing.diagram.Hue;
import homing.model.Call;
import homing.model.Program;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.systems.StackName;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The fields of the call bar, what they say, and which of them a call or a story has. */
final class CallFields {
    private static final Words WORDS = Words.english();

    private final CallModel model;
    private final Chooser scripted;
    private final Chooser host;
    private final Chooser program;
    private final Chooser bind;
    private final Chooser source;
    private final DestinationField to;
    private final Chooser stack;
    private final StorySign story = new StorySign();

    CallFields(CallModel model) {
        this.model = model;
        Choices choices = new Choices(model);
        scripted = new Chooser("ui.call.scripted", choices::scripted);
        host = new Chooser("ui.call.host", choices::hosts);
        program = new Chooser("ui.call.program", choices::programs);
        bind = new Chooser("ui.call.bind", choices::binds).mono();
        source = new Chooser("ui.call.source", choices::sources).mono();
        to = new DestinationField(model);
        stack = new Chooser("ui.call.stack", choices::stacks);
        scripted.setId("call-scripted");
        host.setId("call-host");
        program.setId("call-program");
        bind.setId("call-bind");
        source.setId("call-source");
        stack.setId("call-stack");
    }

    /** Where to. */
    DestinationField to() {
        return to;
    }

    /** Under which stack. */
    Node stack() {
        return stack;
    }

    void show() {
        Draft draft = model.draftProperty().get();
        showScripted();
        host.show(draft.host(), Hue.GREY);
        program.show(Choices.name(draft.program()), Hue.GREY);
        bind.show(bound(draft.options()), hue(draft.options().bind()));
        source.show(source(draft.options()), hue(draft.options().packetSource()));
        to.show(draft, model.answerProperty().get());
        stack.show(model.stack().map(this::stack).orElse(""), Hue.GREY);
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

    private String stack(StackId id) {
        String name = WORDS.say(StackName.of(id));
        if (model.isOnTrial()) {
            return WORDS.say("ui.call.stack.trial", name);
        }
        String kind = "ui.call.stack." + id.profile();
        return WORDS.knows(kind) ? WORDS.say(kind, name) : name;
    }

    private static String bound(Call.Options options) {
        String address = options.bindAddress()
                .map(bound -> bound.isAny() ? WORDS.say("ui.call.bind.any") : bound.toString())
                .orElseGet(() -> WORDS.say("ui.call.bind.none"));
        return options.adapter().isEmpty() ? address : WORDS.say("ui.call.bind.device", address, options.adapter());
    }

    private static String source(Call.Options options) {
        return options.namedSource().map(IpAddress::toString).orElseGet(() -> WORDS.say("ui.call.source.none"));
    }

    private Hue hue(IpAddress address) {
        return model.host()
                .flatMap(owner -> owner.ownerOf(address).map(adapter -> Hue.of(owner, adapter.name())))
                .orElse(Hue.GREY);
    }

    /** The fields that what is picked has, in their order. */
    List<Node> inOrder() {
        return model.story().isPresent() ? List.of(scripted, story) : ofCall();
    }

    private List<Node> ofCall() {
        boolean names = model.draftProperty().get().program() == Program.UDP_SENDMSG;
        boolean many = model.calls().size() > 1 || !model.stories().isEmpty();
        List<Node> all = new ArrayList<>(List.of(host, program, bind, to));
        if (names) {
            all.add(3, source);
        }
        if (many) {
            all.add(0, scripted);
        }
        all.add(stack);
        return all;
    }
}
