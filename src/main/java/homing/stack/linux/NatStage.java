package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Decision.Translation;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.model.NatRule.Target;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.packet.FieldChange;
import homing.packet.Packet;
import homing.stack.Path;
import homing.stack.PathAnswer;
import homing.stack.Translated;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.List;

/** The nat table for a flow's first packet that this host makes: OUTPUT, a new lookup if that changed the destination, POSTROUTING. */
final class NatStage {
    private final HostState state;
    private final List<Decision> decisions = new ArrayList<>();
    private Packet.Ip packet;
    private Path path;

    private NatStage(HostState state, Packet.Ip packet, Path path) {
        this.state = state;
        this.packet = packet;
        this.path = path;
    }

    static Translated translate(HostState state, Packet.Ip packet, Path path) {
        if (state.host().nat().isEmpty()) {
            return new Translated(List.of(), packet, path);
        }
        return new NatStage(state, packet, path).run();
    }

    private Translated run() {
        IpAddress destination = packet.destination();
        consult(Chain.OUTPUT);
        if (!packet.destination().equals(destination)) {
            lookUpAgain();
        }
        if (path != null) {
            consult(Chain.POSTROUTING);
        }
        return new Translated(decisions, packet, path);
    }

    private void lookUpAgain() {
        RouteQuestion question = new RouteQuestion(
                Purpose.SEND,
                packet.destination(),
                packet.source(),
                "",
                "",
                0,
                0,
                packet.transport().protocol(),
                NatMatch.sourcePort(packet),
                NatMatch.destinationPort(packet));
        Verdict kept = Verdict.chosen(LinuxRule.KEPT_ROUTE, "linux.source.chosen-before", packet.source());
        PathAnswer answer = OutputLookup.find(state, question, kept);
        decisions.addAll(answer.decisions());
        path = answer.path();
    }

    private void consult(Chain chain) {
        List<NatRule> rules = state.host().nat().stream()
                .filter(rule -> rule.chain() == chain)
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        List<Candidate<NatRule>> candidates = new ArrayList<>();
        NatRule taken = null;
        for (NatRule rule : rules) {
            Verdict verdict = verdict(rule, taken);
            taken = verdict.isChosen() ? rule : taken;
            candidates.add(new Candidate<>(rule, verdict));
        }
        Packet.Ip before = packet;
        List<FieldChange> changes = taken == null ? List.of() : rewrite(taken.target());
        decisions.add(new Translation(chain, candidates, changes, before, packet));
    }

    private Verdict verdict(NatRule rule, NatRule taken) {
        if (taken != null) {
            return Verdict.notReached(LinuxRule.NAT_RULE, "linux.nat.not-reached");
        }
        return NatMatch.matches(rule.match(), packet, "", path.adapter())
                ? Verdict.chosen(LinuxRule.NAT_RULE, "linux.nat.matches")
                : Verdict.passedOver(LinuxRule.NAT_RULE, "linux.nat.no-match");
    }

    private List<FieldChange> rewrite(Target target) {
        if (target instanceof Target.Snat snat) {
            return source(snat.address());
        } else if (target instanceof Target.Masquerade) {
            return source(ownAddress(state.host()));
        } else if (target instanceof Target.Dnat dnat) {
            return destination(dnat.address());
        } else if (target instanceof Target.Redirect) {
            return destination(IpAddress.parse("127.0.0.1"));
        }
        return List.of();
    }

    /** MASQUERADE asks for an address of the out adapter for the next hop; a route's src plays no part. */
    private IpAddress ownAddress(Host host) {
        Adapter out = host.adapter(path.adapter()).orElseThrow();
        return SourceSearch.search(host, out, path.nextHop(), Scope.GLOBAL).address();
    }

    private List<FieldChange> source(IpAddress changed) {
        FieldChange change = new FieldChange("source", packet.source().toString(), changed.toString());
        packet = packet.withSource(changed);
        return List.of(change);
    }

    private List<FieldChange> destination(IpAddress changed) {
        FieldChange change = new FieldChange("destination", packet.destination().toString(), changed.toString());
        packet = packet.withDestination(changed);
        return List.of(change);
    }
}
