package homing.survey;

import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.scenario.Part;
import homing.text.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A rule that speaks of an adapter which the host does not have: no packet ever comes or goes by it. */
final class UnknownAdapter implements Check {
    private static final String LOOPBACK = "lo";

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .flatMap(host ->
                        Stream.of(policy(host), nat(host), filters(host)).flatMap(marks -> marks));
    }

    private static Stream<Mark> policy(Host host) {
        return host.rules().stream()
                .flatMap(rule -> unknown(
                        host, rule.selectors().inAdapter(), rule.selectors().outAdapter())
                        .map(name -> mark(host, "survey.unknown-adapter.policy", name, before -> without(before, rule)))
                        .stream());
    }

    private static Stream<Mark> nat(Host host) {
        return host.nat().stream()
                .flatMap(rule -> unknown(host, rule.match())
                        .map(name -> mark(host, "survey.unknown-adapter.nat", name, before -> without(before, rule)))
                        .stream());
    }

    private static Stream<Mark> filters(Host host) {
        return host.firewall().rules().stream()
                .flatMap(rule -> unknown(host, rule.match())
                        .map(name -> mark(host, "survey.unknown-adapter.filter", name, before -> without(before, rule)))
                        .stream());
    }

    private static Optional<String> unknown(Host host, PacketMatch match) {
        return unknown(host, match.inAdapter(), match.outAdapter());
    }

    private static Optional<String> unknown(Host host, String in, String out) {
        return Stream.of(in, out)
                .filter(name -> !name.isEmpty() && !name.equals(LOOPBACK) && !isKnown(host, name))
                .findFirst();
    }

    /** A trailing + stands for any ending. */
    private static boolean isKnown(Host host, String name) {
        return name.endsWith("+")
                ? host.adapters().stream()
                        .anyMatch(each -> each.name().startsWith(name.substring(0, name.length() - 1)))
                : host.adapter(name).isPresent();
    }

    private static Mark mark(Host host, String kind, String adapter, UnaryOperator<Host> change) {
        return Mark.of(
                        "unknown-adapter",
                        Mark.Severity.WARNING,
                        new Part.OfHost(host.name()),
                        Message.of(kind),
                        host.name(),
                        adapter)
                .with(Fixes.onHost(host, Message.of("survey.fix.without", Message.of(kind), adapter), change));
    }

    private static Host without(Host host, PolicyRule rule) {
        return host.withRules(
                host.rules().stream().filter(each -> !each.equals(rule)).toList());
    }

    private static Host without(Host host, NatRule rule) {
        return host.withNat(
                host.nat().stream().filter(each -> !each.equals(rule)).toList());
    }

    private static Host without(Host host, FilterRule rule) {
        Firewall firewall = host.firewall();
        return host.withFirewall(new Firewall(
                firewall.sources(),
                firewall.rules().stream().filter(each -> !each.equals(rule)).toList(),
                firewall.otherwise()));
    }
}
