package homing.survey;

import homing.model.Change;
import homing.model.Host;
import homing.model.PolicyRule;
import homing.model.RouteTable;
import homing.scenario.Part;
import homing.text.Message;
import java.util.Set;
import java.util.stream.Stream;

/** A policy rule that looks into a table without routes: the packet goes on to the next rule as if there were none. */
final class EmptyTable implements Check {
    /** The tables of the system; it fills them by itself, or looks into them in any case. */
    static final Set<String> BUILT_IN = Set.of(RouteTable.LOCAL, RouteTable.MAIN, RouteTable.DEFAULT);

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .flatMap(host -> host.rules().stream()
                        .filter(rule -> rule.action() == PolicyRule.Action.LOOKUP && !BUILT_IN.contains(rule.table()))
                        .filter(rule -> isEmpty(host, rule) && !isFilled(ground, host, rule.table()))
                        .map(rule -> mark(host, rule)));
    }

    private static boolean isEmpty(Host host, PolicyRule rule) {
        return host.table(rule.table()).map(RouteTable::routes).stream()
                .flatMap(routes -> routes.stream())
                .noneMatch(route -> route.destination().address().family() == rule.family());
    }

    private static boolean isFilled(Ground ground, Host host, String table) {
        return ground.changes().stream()
                .anyMatch(change -> change instanceof Change.OfRoute route
                        && route.added()
                        && route.host().equals(host.name())
                        && route.table().equals(table));
    }

    private static Mark mark(Host host, PolicyRule rule) {
        return Mark.of(
                        "rule-empty-table",
                        Mark.Severity.WARNING,
                        new Part.OfHost(host.name()),
                        host.name(),
                        Long.toString(rule.priority()),
                        rule.table())
                .with(Fixes.onHost(
                        host,
                        Message.of("survey.fix.rule", Long.toString(rule.priority()), host.name()),
                        before -> before.withRules(before.rules().stream()
                                .filter(each -> !each.equals(rule))
                                .toList())));
    }
}
