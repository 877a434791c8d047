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
import homing.state.HostState;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The policy rules are tried in their order, each with its table, until one answers (fib_lookup(), fib_rules_lookup()). */
final class FibLookup {
    private static final Verdict NOT_REACHED = Verdict.notReached(LinuxRule.RULE_ORDER, "linux.rule.not-reached");

    private final Host host;
    private final RouteQuestion question;
    private final List<Candidate<PolicyRule>> rules = new ArrayList<>(4);
    private final List<Candidate<TableRoute>> routes = new ArrayList<>();
    private final TableSearch search;
    private long from = Long.MIN_VALUE;
    private PolicyRule policy;
    private TableRoute route;
    private SocketError error;
    private Verdict result;

    private FibLookup(Host host, RouteQuestion question, RouteOrder order) {
        this.host = host;
        this.question = question;
        this.search = new TableSearch(host, question, routes, order);
    }

    static FibAnswer lookup(Host host, RouteQuestion question) {
        return new FibLookup(host, question, RouteOrder.of(question)).run();
    }

    /** The same where it counts what is known of gateways: IPv6 passes over one that does not answer. */
    static FibAnswer lookup(HostState state, RouteQuestion question) {
        return new FibLookup(state.host(), question, RouteOrder.doubting(state, question)).run();
    }

    private FibAnswer run() {
        for (PolicyRule rule : PolicyRules.of(host, question.destination().family())) {
            rules.add(new Candidate<>(rule, result == null ? tryRule(rule) : NOT_REACHED));
        }
        if (result == null) {
            error = Errno.ENETUNREACH;
            result = Verdict.passedOver(LinuxRule.NO_ROUTE, "linux.route.none", question.destination());
        }
        return new FibAnswer(rules, routes, policy, route, error, result);
    }

    private Verdict tryRule(PolicyRule rule) {
        if (rule.priority() < from) {
            return Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.jumped", from);
        }
        Optional<Message> refusal = RuleMatch.refusal(rule, question);
        if (refusal.isPresent()) {
            return new Verdict(Verdict.Standing.PASSED_OVER, LinuxRule.RULE_MATCH, refusal.get());
        }
        return switch (rule.action()) {
            case LOOKUP -> lookUp(rule);
            case GOTO -> jump(rule.gotoPriority());
            case NOP -> Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.nop");
            case UNREACHABLE -> refuse(rule, Errno.ENETUNREACH);
            case PROHIBIT -> refuse(rule, Errno.EACCES);
            case BLACKHOLE -> refuse(rule, Errno.EINVAL);
        };
    }

    /** A jump to a priority that no rule has is not made. */
    private Verdict jump(long to) {
        List<PolicyRule> all = PolicyRules.of(host, question.destination().family());
        if (all.stream().noneMatch(rule -> rule.priority() == to)) {
            return Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.goto-nowhere", to);
        }
        from = to;
        return Verdict.passedOver(LinuxRule.RULE_ORDER, "linux.rule.goto", to);
    }

    private Verdict refuse(PolicyRule rule, SocketError what) {
        policy = rule;
        error = what;
        result = Verdict.chosen(LinuxRule.RULE_REFUSES, "linux.rule.refuses", word(rule.action()), what);
        return result;
    }

    private static String word(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT);
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
        int length = found.route().destination().length();
        if (found.route().type() == RouteType.THROW) {
            passOver(found, LinuxRule.ROUTE_TYPE, "linux.route.throw");
            return Verdict.passedOver(LinuxRule.ROUTE_TYPE, "linux.rule.throw", rule.table());
        }
        if (!found.route().type().refuses() && length <= rule.suppressPrefixLength()) {
            passOver(found, LinuxRule.RULE_SUPPRESS, "linux.route.suppressed", length);
            return Verdict.passedOver(
                    LinuxRule.RULE_SUPPRESS, "linux.rule.suppressed", length, rule.suppressPrefixLength());
        }
        if (MergedTables.outdo(host, question, found)) {
            passOver(found, LinuxRule.MERGED_TABLES, "linux.route.merged");
            return Verdict.passedOver(LinuxRule.MERGED_TABLES, "linux.rule.merged");
        }
        return answer(rule, found);
    }

    private void passOver(TableRoute found, LinuxRule rule, String key, Object... args) {
        routes.set(search.place(), new Candidate<>(found, Verdict.passedOver(rule, key, args)));
    }

    private Verdict answer(PolicyRule rule, TableRoute found) {
        policy = rule;
        RouteType type = found.route().type();
        if (type.refuses()) {
            error = refusal(type);
            result = Verdict.chosen(LinuxRule.ROUTE_TYPE, "linux.route.refuses", word(type), error);
            routes.set(search.place(), new Candidate<>(found, result));
        } else {
            route = found;
            result = routes.get(search.place()).verdict();
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
}
