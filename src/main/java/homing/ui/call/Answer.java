package homing.ui.call;

import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.text.Message;
import java.util.Optional;

/**
 * What a draft comes to: a call, or what is missing for one.
 *
 * @param made null if something is missing
 * @param missing null if nothing is
 * @param begun whether there is anything to be wrong: a host to call from, and a destination that somebody has begun to type
 */
record Answer(Call made, Message missing, boolean begun) {
    static Answer to(Draft draft, Network network) {
        if (network.host(draft.host()).isEmpty()) {
            return new Answer(null, Message.of("ui.call.no-host"), false);
        }
        Destination destination = Destination.parse(draft.to());
        Optional<Message> wrong = destination.wrong();
        if (wrong.isPresent()) {
            return new Answer(null, wrong.get(), !draft.to().isBlank());
        }
        if (draft.program() == Program.PING) {
            return call(draft, destination, 0);
        }
        if (!destination.hasPort()) {
            return problem(Message.of("ui.call.to.port-missing"));
        }
        if (draft.program() == Program.UDP_SENDMSG
                && draft.options().namedSource().isEmpty()) {
            return problem(Message.of("ui.call.no-source"));
        }
        return call(draft, destination, destination.port());
    }

    private static Answer problem(Message message) {
        return new Answer(null, message, true);
    }

    private static Answer call(Draft draft, Destination destination, int port) {
        Call.Options options = draft.program() == Program.UDP_SENDMSG
                ? draft.options()
                : draft.options().withPacketSource(null);
        return new Answer(new Call(draft.host(), draft.program(), destination.address(), port, options), null, true);
    }

    Optional<Call> call() {
        return Optional.ofNullable(made);
    }

    Optional<Message> problem() {
        return Optional.ofNullable(missing);
    }
}
