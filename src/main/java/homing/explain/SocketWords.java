package homing.explain;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.model.Call;
import homing.model.Program;
import homing.text.Message;
import java.util.Locale;
import java.util.Optional;

/** Words for socket() and for a socket call that fails. */
record SocketWords(Scene scene) {
    Explanation opened(Decision.Opened decision) {
        Call call = decision.call();
        Call.Options options = call.options();
        if (call.program() == Program.TCP_SEND) {
            return sends(decision);
        }
        return Telling.of(
                        Message.of("explain.socket.chip"),
                        Message.of("explain.socket.headline", scene.hostName(), kind(call)))
                .add(aim(call))
                .addIf(!options.adapter().isEmpty(), "explain.socket.adapter", options.adapter())
                .addIf(options.mark() != 0, "explain.socket.mark", options.mark())
                .addIf(options.broadcast(), "explain.socket.broadcast")
                .addIf(options.sharing() == Call.Sharing.REUSE, "explain.socket.reuse")
                .addIf(options.sharing() == Call.Sharing.EXCLUSIVE, "explain.socket.exclusive")
                .add(options.namedSource().map(source -> Message.of("explain.socket.pktinfo", source)))
                .add("explain.socket.open")
                .by(decision.rule());
    }

    private static Message kind(Call call) {
        return Message.of("explain.socket.kind." + lower(call.program()));
    }

    private Explanation sends(Decision.Opened decision) {
        Call call = decision.call();
        return Telling.of(
                        Message.of("explain.socket.send.chip"),
                        Message.of("explain.socket.send.headline", scene.hostName(), call.to(), call.port()))
                .add("explain.socket.send.same")
                .by(decision.rule());
    }

    private static Optional<Message> aim(Call call) {
        return Optional.of(
                call.port() == 0
                        ? Message.of("explain.socket.aim", call.to())
                        : Message.of("explain.socket.aim-port", call.to(), call.port()));
    }

    Explanation failed(Decision.Failed decision) {
        SocketError error = decision.error();
        Message name = name(decision.call());
        return Telling.of(
                        Message.of("explain.failed.chip", name),
                        Message.of("explain.failed.headline", name, error.name(), error.number()))
                .add("explain.failed.why", decision.verdict().why())
                .add(
                        "explain.failed.end." + lower(decision.call()),
                        scene.call().to())
                .add(decision.call() == Decision.SocketCall.BIND ? Optional.empty() : verdict())
                .by(decision.verdict().rule());
    }

    /** Where the packet got stuck, if one was sent; otherwise the reason has said it all. */
    private Optional<Message> verdict() {
        return scene.hasSent() ? scene.verdict() : Optional.empty();
    }

    private static Message name(Decision.SocketCall call) {
        return Message.of("explain.call." + lower(call));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
