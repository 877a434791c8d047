package homing.explain;

import homing.decision.Decision;
import homing.text.Message;

/** Words for dead gateway detection. */
record GatewayWords(Scene scene) {
    Explanation moved(Decision.Moved decision) {
        boolean moves = decision.verdict().isChosen();
        String kind =
                "explain.moved." + (decision.address().isPresent() ? "address" : "host") + (moves ? "" : ".stays");
        return Telling.of(
                        Message.of(kind + ".chip"),
                        Message.of(
                                kind + ".headline",
                                scene.hostName(),
                                decision.address().map(Object::toString).orElse(""),
                                decision.from().gateway(),
                                decision.to().gateway()))
                .add("explain.because", decision.verdict().why())
                .addIf(moves, "explain.moved.untested", decision.to().gateway())
                .addIf(
                        moves && !decision.from().adapter().equals(decision.to().adapter()),
                        "explain.moved.other-adapter",
                        decision.to().adapter())
                .by(decision.verdict().rule());
    }
}
