package homing.edit.naming;

import homing.model.AdapterRef;
import homing.model.Call;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Remark;
import homing.scenario.ScriptedCall;
import java.util.Optional;

/**
 * A call with the names that hosts and adapters have from here on. It goes with the host that makes it; of an adapter or
 * another host that goes, it only loses what it says of them.
 */
record CallNames(Renaming renaming) {
    Optional<ScriptedCall> of(ScriptedCall old) {
        String caller = old.call().host();
        return renaming.host(caller)
                .map(name -> new ScriptedCall(
                        old.title(),
                        call(old.call(), name),
                        old.server(),
                        AdapterNames.all(old.expectations(), each -> expectation(each, caller)),
                        AdapterNames.all(old.remarks(), this::remark)));
    }

    private Call call(Call old, String caller) {
        Call.Options options = old.options();
        String adapter =
                new AdapterNames(old.host(), renaming).of(options.adapter()).orElse("");
        return new Call(caller, old.program(), old.to(), old.port(), options.withAdapter(adapter));
    }

    private Optional<Expectation> expectation(Expectation old, String caller) {
        if (old.subject() == Subject.AT) {
            return renaming.host(old.expected()).map(name -> new Expectation(Subject.AT, name));
        }
        if (old.subject() == Subject.EGRESS) {
            return renaming.adapter(new AdapterRef(caller, old.expected()))
                    .map(name -> new Expectation(Subject.EGRESS, name));
        }
        return Optional.of(old);
    }

    private Optional<Remark> remark(Remark old) {
        return old.host().isEmpty()
                ? Optional.of(old)
                : renaming.host(old.host()).map(name -> new Remark(old.phase(), name, old.text()));
    }
}
