package homing.ui.call;

import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The call that is being written, what there is to choose from, and whether it can be run. */
final class CallModel {
    private static final int USUAL_PORT = 443;

    private final Session session;
    private final Consumer<Call> run;
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(this, "draft", Draft.EMPTY);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(this, "answer");

    /** @param run is told a call that is to be run */
    CallModel(Session session, Consumer<Call> run) {
        this.session = session;
        this.run = run;
        session.run().callProperty().addListener((property, before, call) -> take(call));
        session.document().scenarioProperty().addListener(changed -> adjust());
        take(session.run().callProperty().get());
    }

    private void take(Call call) {
        if (call != null) {
            show(Draft.of(call));
        } else {
            adjust();
        }
    }

    /** After a change of the network: a host that is gone is let go. */
    private void adjust() {
        Draft current = draft.get();
        Network network = network();
        Optional<Host> host =
                network.host(current.host()).or(() -> network.hosts().stream().findFirst());
        show(host.map(current::on).orElse(Draft.EMPTY));
    }

    private void show(Draft changed) {
        draft.set(changed);
        answer.set(Answer.to(changed, network()));
    }

    /** Changes the call that is being written. */
    void change(UnaryOperator<Draft> edit) {
        show(edit.apply(draft.get()));
    }

    void changeOptions(UnaryOperator<Call.Options> edit) {
        change(before -> before.with(edit.apply(before.options())));
    }

    /** Runs the call, if nothing is missing. */
    void submit() {
        answer.get().call().ifPresent(run);
    }

    /** Runs a call of the scenario. */
    void submit(ScriptedCall scripted) {
        show(Draft.of(scripted.call()));
        submit();
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

    List<ScriptedCall> scripted() {
        return scenario().calls();
    }

    /** The call of the scenario that the draft is the same as. */
    Optional<ScriptedCall> current() {
        Optional<Call> call = answer.get().call();
        return scripted().stream()
                .filter(scripted -> call.filter(scripted.call()::equals).isPresent())
                .findFirst();
    }

    /** Destinations that are known: those of the scenario's calls, then the addresses of all hosts. */
    List<String> destinations() {
        TreeSet<String> addresses = new TreeSet<>();
        for (Host host : hosts()) {
            for (Adapter adapter : host.adapters()) {
                if (!adapter.isLoopback()) {
                    adapter.addresses().forEach(own -> addresses.add(Destination.text(own.address(), USUAL_PORT)));
                }
            }
        }
        List<String> called = scripted().stream()
                .map(scripted -> Draft.of(scripted.call()).to())
                .distinct()
                .toList();
        addresses.removeAll(called);
        return Stream.concat(called.stream(), addresses.stream()).toList();
    }

    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
