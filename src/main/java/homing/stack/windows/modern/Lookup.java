package homing.stack.windows.modern;

import homing.decision.RouteQuestion;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Route;
import homing.model.WindowsAdapter.Option;
import java.util.Optional;

/**
 * What restricts a route lookup: WM-C1, WM-C2 and WM-C5. With both an adapter and a source the route must suit both (WM-C4).
 *
 * @param question the source is 0.0.0.0 for a socket that is not bound (WM-C3)
 */
record Lookup(ModernHost host, RouteQuestion question) {
    /** Why a route does not exist for this lookup; empty if it does. */
    Optional<Verdict> blocks(Route route) {
        String adapter = route.nextHop().adapter();
        if (!question.outAdapter().isEmpty() && !question.outAdapter().equals(adapter)) {
            return Optional.of(
                    Verdict.passedOver(ModernRule.WM_C1, "modern.route.other-adapter", question.outAdapter()));
        }
        String owner = strongOwner().map(Adapter::name).orElse(adapter);
        if (!owner.equals(adapter)) {
            return Optional.of(
                    Verdict.passedOver(ModernRule.WM_C2, "modern.route.other-owner", question.source(), owner));
        }
        return route.destination().isAll() && host.has(adapter, Option.IGNORE_DEFAULT_ROUTES)
                ? Optional.of(Verdict.passedOver(ModernRule.WM_C5, "modern.route.ignored", adapter))
                : Optional.empty();
    }

    /** The adapter that owns the source and does not send as a weak host. */
    Optional<Adapter> strongOwner() {
        return question.hasSource()
                ? host.ownerOf(question.source())
                        .filter(owner -> !owner.isLoopback() && !owner.windows().has(Option.WEAK_HOST_SEND))
                : Optional.empty();
    }
}
