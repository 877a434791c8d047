package homing.edit;

import homing.model.Call;
import homing.model.Host;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Remark;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Edits of the calls of a scenario; those of a story are changed with {@link Stories}. A call as a value is made by the window:
 * {@code new ScriptedCall(…)} or {@link ScriptedCall#of}.
 */
public final class Calls {
    private static final int LARGEST_PORT = 65_535;
    private static final ListEdits<ScriptedCall> CALLS =
            new ListEdits<>(Scenario::calls, Scenario::withCalls, Calls::refusal);

    private Calls() {}

    /** Appends a call. */
    public static Attempt add(Scenario scenario, ScriptedCall call) {
        return insert(scenario, Integer.MAX_VALUE, List.of(call));
    }

    /**
     * Puts calls in.
     *
     * @param at the place of the first among {@link Scenario#calls}, from 0; beyond the end to append
     */
    public static Attempt insert(Scenario scenario, int at, List<ScriptedCall> calls) {
        Message label = calls.size() == 1
                ? Message.of("edit.call.add", calls.get(0).call().host())
                : Message.of("edit.call.add-several", calls.size());
        return CALLS.insert(scenario, label, at, calls);
    }

    /**
     * Puts another call in the place of one.
     *
     * @param at its place among {@link Scenario#calls}, from 0
     */
    public static Attempt replace(Scenario scenario, int at, ScriptedCall call) {
        return CALLS.replace(scenario, Message.of("edit.call.change", at + 1), at, call);
    }

    public static Edit remove(Collection<Integer> places) {
        Message label = places.size() == 1
                ? Message.of("edit.call.remove", places.iterator().next() + 1)
                : Message.of("edit.call.remove-several", places.size());
        return CALLS.remove(label, places);
    }

    public static Edit move(int from, int to) {
        return CALLS.move(Message.of("edit.call.move", from + 1), from, to);
    }

    /** Why a call cannot stand in a scenario: it speaks of a host or an adapter that is not there, or of a port that is none. */
    static Optional<Message> refusal(Scenario scenario, ScriptedCall scripted) {
        Call call = scripted.call();
        Optional<Host> host = scenario.network().host(call.host());
        if (host.isEmpty()) {
            return Optional.of(Message.of("edit.refused.host", call.host()));
        }
        if (!isPort(call.port()) || !isPort(call.options().sourcePort())) {
            return Optional.of(Message.of("edit.refused.number", 0, LARGEST_PORT));
        }
        Optional<Message> unknown = scripted.remarks().stream()
                .map(Remark::host)
                .filter(name -> !name.isEmpty())
                .map(name -> unknown(scenario, name))
                .flatMap(Optional::stream)
                .findFirst();
        return unknown.or(() -> RowChecks.adapter(host.get(), call.options().adapter()))
                .or(() -> scripted.expectations().stream()
                        .map(each -> refusal(scenario, host.get(), each))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Message> unknown(Scenario scenario, String host) {
        return scenario.network().host(host).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("edit.refused.host", host));
    }

    private static Optional<Message> refusal(Scenario scenario, Host caller, Expectation expectation) {
        String expected = expectation.expected();
        if (expectation.subject() == Subject.AT) {
            return unknown(scenario, expected);
        }
        if (expectation.subject() != Subject.EGRESS || expected.equals("none")) {
            return expected.isEmpty() ? Optional.of(Message.of("edit.refused.expectation")) : Optional.empty();
        }
        return expected.isEmpty()
                ? Optional.of(Message.of("edit.refused.adapter", caller.name(), expected))
                : RowChecks.adapter(caller, expected);
    }

    private static boolean isPort(int port) {
        return port >= 0 && port <= LARGEST_PORT;
    }
}
