package homing.explain;

import homing.decision.Decision;
import homing.decision.SocketError;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.Optional;

/** Words for bind(). */
record BindWords(Scene scene) {
    Explanation bound(Decision.Bound decision) {
        if (decision.failure().isPresent()) {
            return refused(decision, decision.failure().get());
        }
        if (decision.asked() == null) {
            boolean named = scene.call().options().namedSource().isPresent();
            return left(decision, named ? "explain.bind.none.named" : "explain.bind.none");
        }
        return decision.asked().isAny() ? left(decision, "explain.bind.any") : kept(decision);
    }

    private static Explanation left(Decision.Bound decision, String key) {
        return Telling.of(Message.of(key + ".chip"), Message.of(key + ".headline"))
                .add(key + ".later")
                .addIf(decision.port() != 0, "explain.bind.port", decision.port())
                .by(decision.verdict().rule());
    }

    private Explanation kept(Decision.Bound decision) {
        IpAddress address = decision.asked();
        Message own = scene.ownerOf(address)
                .map(owner -> Message.of("explain.bind.own", address, owner))
                .orElseGet(() ->
                        Message.of("explain.bind.accepted", decision.verdict().why()));
        boolean worn = !address.isMulticast() && !address.isLimitedBroadcast();
        return Telling.of(Message.of("explain.bind.chip", address), Message.of("explain.bind.headline", address))
                .add(Optional.of(own))
                .add(worn ? "explain.bind.fixed" : "explain.bind.unworn", address)
                .add("explain.bind.no-adapter")
                .addIf(decision.port() != 0, "explain.bind.port", decision.port())
                .by(decision.verdict().rule());
    }

    private static Explanation refused(Decision.Bound decision, SocketError error) {
        Object address = decision.asked() == null ? IpAddress.ANY4 : decision.asked();
        return Telling.of(
                        Message.of("explain.bind.refused.chip", address),
                        Message.of("explain.bind.refused.headline", address, error.name(), error.number()))
                .add("explain.bind.refused.why", decision.verdict().why())
                .add("explain.bind.refused.end")
                .by(decision.verdict().rule());
    }
}
