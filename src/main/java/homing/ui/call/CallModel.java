package homing.ui.call;

import homing.edit.Attempt;
import homing.edit.Calls;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Story;
import homing.text.Message;
import homing.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The call that is being written or the story that is picked, what there is to choose from, and whether it can be run. */
final class CallModel {
    private final Session session;
    private final Consumer<Scripted> run;
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(this, "draft", Draft.EMPTY);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer");
    private final OpenDestination open = new OpenDestination();
    private Scripted picked;

    /** @param run is told what is to be played */
    CallModel(Session session, Consumer<Scripted> run) {
        this.session = session;
        this.run = run;
        session.run().scriptedProperty().addListener((property, before, next) -> take(next));
        session.document().scenarioProperty().addListener(changed -> adjust());
        session.run().stackProperty().addListener(changed -> show(draft.get()));
        take(session.run().scriptedProperty().get());
    }

    private void take(Scripted next) {
        picked = next;
        if (next != null) {
            open.settle();
            show(Draft.of(next.calls().get(0).call()));
        } else {
            open.reopen(draft.get());
            adjust();
        }
    }

    /** After a change of the network: a host that is gone is let go. */
    private void adjust() {
        Draft current = draft.get();
        Network network = network();
        Optional<Host> host =
                network.host(current.host()).or(() -> network.hosts().stream().findFirst());
        show(host.map(current::on).map(on -> open.in(network, on)).orElse(Draft.EMPTY));
    }

    private void show(Draft changed) {
        draft.set(changed);
        answer.set(Answer.to(changed, network()));
    }

    /** Changes the call that is being written; a story is left for it. */
    void change(UnaryOperator<Draft> edit) {
        Draft changed = edit.apply(draft.get());
        if (!changed.equals(draft.get())) {
            write(changed);
        }
    }

    /** Leaves a story for its first call, as one of one's own. */
    void write() {
        write(draft.get());
    }

    private void write(Draft changed) {
        if (!changed.host().equals(draft.get().host())) {
            session.run().stackProperty().set(null);
        }
        picked = story().isPresent() ? null : picked;
        show(changed);
    }

    void changeOptions(UnaryOperator<Call.Options> edit) {
        change(before -> before.with(edit.apply(before.options())));
    }

    /** Another host calls. */
    void from(String caller) {
        network().host(caller).ifPresent(host -> write(draft.get().on(host)));
    }

    /** Somebody else is called, on the port that was called before. */
    void toward(IpAddress address) {
        Destination before = Destination.parse(draft.get().to());
        write(draft.get().toward(before.at(address)));
    }

    /** Plays the story, or runs the call if nothing is missing. */
    void submit() {
        current().or(() -> answer.get().call().map(ScriptedCall::of)).ifPresent(run);
    }

    /** Plays a call or a story of the scenario. */
    void submit(Scripted scripted) {
        take(scripted);
        submit();
    }

    /** Makes the call that is being written one of the scenario's, so that it is saved with it; says what came of it. */
    Message keep() {
        if (current().isPresent()) {
            return Message.of("ui.call.kept.already");
        }
        Optional<Message> missing = answer.get().problem();
        if (missing.isPresent()) {
            return missing.get();
        }
        Attempt attempt =
                Calls.add(scenario(), ScriptedCall.of(answer.get().call().orElseThrow()));
        attempt.edit().ifPresent(session.document()::apply);
        return attempt.refusal().orElseGet(() -> Message.of("ui.call.kept"));
    }

    private Network network() {
        return scenario().network();
    }

    private Scenario scenario() {
        return session.document().scenario();
    }

    List<Host> hosts() {
        return network().hosts();
    }

    /** The host that the call is made on. */
    Optional<Host> host() {
        return network().host(draft.get().host());
    }

    /** The stack under which the call runs; empty without a host. */
    Optional<StackId> stack() {
        return host().map(host -> isOnTrial() ? session.run().stackProperty().get() : host.stack());
    }

    /** Whether that is another stack than the host is drawn with. */
    boolean isOnTrial() {
        return session.run().stackProperty().get() != null;
    }

    /** Tries another stack, or the drawn one again, and runs. */
    void tryStack(StackId stack) {
        boolean own = host().filter(host -> host.stack().equals(stack)).isPresent();
        session.run().stackProperty().set(own ? null : stack);
        submit();
    }

    List<ScriptedCall> calls() {
        return scenario().calls();
    }

    List<Story> stories() {
        return scenario().stories();
    }

    /** The story that is picked. */
    Optional<Story> story() {
        return picked instanceof Story story ? Optional.of(story) : Optional.empty();
    }

    /** The story that is picked, or the call of the scenario that the draft is the same as. */
    Optional<Scripted> current() {
        if (story().isPresent() || (picked instanceof ScriptedCall call && isDraft(call))) {
            return Optional.of(picked);
        }
        return calls().stream().filter(this::isDraft).map(Scripted.class::cast).findFirst();
    }

    private boolean isDraft(ScriptedCall scripted) {
        return answer.get().call().filter(scripted.call()::equals).isPresent();
    }

    List<String> destinations() {
        return KnownDestinations.in(scenario());
    }

    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
