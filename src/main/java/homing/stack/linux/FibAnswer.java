package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.PolicyRule;
import homing.model.RouteType;
import java.util.List;
import java.util.Optional;

/**
 * What rules and tables say of a destination (fib_lookup()).
 *
 * @param rules every policy rule with what became of it
 * @param routes the routes that were looked at
 * @param policy the rule that led to the answer; null if none did
 * @param route the route that was found; null if there is none
 * @param error what a refusing route or rule, or the lack of any, means to a program; null if a route was found
 * @param result the rule that decided
 */
record FibAnswer(
        List<Candidate<PolicyRule>> rules,
        List<Candidate<TableRoute>> routes,
        PolicyRule policy,
        TableRoute route,
        SocketError error,
        Verdict result) {
    Optional<TableRoute> found() {
        return Optional.ofNullable(route);
    }

    /** The kind of the route that was found. */
    RouteType type() {
        return route.route().type();
    }

    /** The same answer with another route of the same metric chosen. */
    FibAnswer with(List<Candidate<TableRoute>> changed, TableRoute chosen, Verdict why) {
        return new FibAnswer(rules, changed, policy, chosen, null, why);
    }
}
