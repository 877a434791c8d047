package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Host;
import homing.model.PolicyRule;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policy rules are tried in their order, each with its table, until one answers (fib_lookup(), fib_rules_lookup()). */
final class FibLookup {
    private static final Verdict NOT_REACHED = Verdict.notReached(LinuxRule.RULE_ORDER, "linux.rule.not-reached");

    private final Host host;
    private final RouteQuestion question;
    private final List<Candidate<PolicyRule>> rules = new ArrayList<>(4);
    private final List<Candidate<TableRoute>> routes = new ArrayList<>(4);
    private final TableSearch search;
    private PolicyRule policy;
    private TableRoute route;
    private SocketError error;
    private Verdict result;

    private FibLookup(Host host, RouteQuestion question) {
        this.host = host;
        this.question = question;
        this.search = new TableSearch(host, question, routes);
    }

    static FibAnswer lookup(Host host, RouteQuestion question) {
        return new FibLookup(host, question).run();
    }

    private FibAnswer run() {
        long from = 0;
        for (PolicyRule rule : host.rules()) {
            if (result != null) {
                rules.add(new Candidate<>(rule, NOT_REACHED));
            } else if (rule.priority() < from) {
                rules.add(new Candidate<>(rule, Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.jumped", from)));
            } else {
                Verdict verdict = tryRule(rule);
                rules.add(new Candidate<>(rule, verdict));
                if (rule.action() == PolicyRule.Action.GOTO
                        && verdict.why().key().equals("linux.rule.goto")) {
                    from = rule.gotoPriority();
                }
            }
        }
        if (result == null) {
            error = Errno.ENETUNREACH;
            result = Verdict.passedOver(LinuxRule.NO_ROUTE, "linux.route.none", question.destination());
        }
        return new FibAnswer(rules, routes, policy, route, error, result);
    }

    private Verdict tryRule(PolicyRule rule) {
        Optional<Message> refusal = RuleMatch.refusal(rule, question);
        if (refusal.isPresent()) {
            return new Verdict(Verdict.Standing.PASSED_OVER, LinuxRule.RULE_MATCH, refusal.get());
        }
        return switch (rule.action()) {
            case LOOKUP -> lookUp(rule);
            case GOTO -> Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.goto", rule.gotoPriority());
            case NOP -> Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.nop");
            case UNREACHABLE -> refuse(rule, Errno.ENETUNREACH);
            case PROHIBIT -> refuse(rule, Errno.EACCES);
            case BLACKHOLE -> refuse(rule, Errno.EINVAL);
        };
    }

    private Verdict refuse(PolicyRule rule, SocketError what) {
        policy = rule;
        error = what;
        result = Verdict.chosen(
                LinuxRule.RULE_REFUSES,
                "linux.rule.refuses",
                rule.action().name().toLowerCase(java.util.Locale.ROOT),
                what);
        return result;
    }

    private Verdict lookUp(PolicyRule rule) {
        RouteTable table = host.table(rule.table()).orElse(null);
        if (table == null) {
            return Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.empty-table", rule.table());
        }
        TableRoute found = search.search(table);
        if (found == null) {
            return Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.no-answer", rule.table());
        }
        if (found.route().type() == RouteType.THROW) {
            becomes(found, Verdict.passedOver(LinuxRule.ROUTE_TYPE, "linux.route.throw"));
            return Verdict.passedOver(LinuxRule.ROUTE_TYPE, "linux.rule.throw", rule.table());
        }
        if (isSuppressed(rule, found)) {
            int length = found.route().destination().length();
            becomes(found, Verdict.passedOver(LinuxRule.RULE_SUPPRESS, "linux.route.suppressed", length));
            return Verdict.passedOver(
                    LinuxRule.RULE_SUPPRESS, "linux.rule.suppressed", length, rule.suppressPrefixLength());
        }
        return answer(rule, found);
    }

    private static boolean isSuppressed(PolicyRule rule, TableRoute found) {
        return !found.route().type().refuses() && found.route().destination().length() <= rule.suppressPrefixLength();
    }

    private Verdict answer(PolicyRule rule, TableRoute found) {
        policy = rule;
        Verdict won = verdictOf(found);
        if (found.route().type().refuses()) {
            error = refusal(found.route().type());
            result = Verdict.chosen(
                    LinuxRule.ROUTE_TYPE,
                    "linux.route.refuses",
                    found.route().type().name().toLowerCase(java.util.Locale.ROOT),
                    error);
            becomes(found, result);
        } else {
            route = found;
            result = won;
        }
        return Verdict.chosen(LinuxRule.RULE_ORDER, "linux.rule.answers", rule.table());
    }

    private static SocketError refusal(RouteType type) {
        return switch (type) {
            case UNREACHABLE -> Errno.EHOSTUNREACH;
            case PROHIBIT -> Errno.EACCES;
            default -> Errno.EINVAL;
        };
    }

    private Verdict verdictOf(TableRoute found) {
        return routes.get(placeOf(found)).verdict();
    }

    private void becomes(TableRoute found, Verdict verdict) {
        routes.set(placeOf(found), new Candidate<>(found, verdict));
    }

    private int placeOf(TableRoute found) {
        int place = routes.size() - 1;
        while (!routes.get(place).subject().equals(found) || !routes.get(place).isChosen()) {
            place--;
        }
        return place;
    }
}
