package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Decision.Translation;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.net.IpAddress;
import homing.net.Scope;
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
            return Translated.sent(List.of(), packet, path);
        }
        return new NatStage(state, packet, path).run();
    }

    private Translated run() {
        IpAddress destination = packet.destination();
        consult(Chain.OUTPUT);
        if (!packet.destination().equals(destination)) {
            PathAnswer answer = lookUpAgain();
            decisions.addAll(answer.decisions());
            if (answer.path() == null) {
                return Translated.thrownAway(decisions, packet, answer.error(), answer.why());
            }
            path = answer.path();
        }
        consult(Chain.POSTROUTING);
        if (packet.source().isAny()) {
            Verdict why = Verdict.passedOver(LinuxRule.MASQUERADE, "linux.nat.no-address", path.adapter());
            return Translated.thrownAway(decisions, packet, Errno.EPERM, why);
        }
        return Translated.sent(decisions, packet, path);
    }

    /** ip_route_me_harder(): the socket's adapter and mark count, its ports do not; the source is kept. */
    private PathAnswer lookUpAgain() {
        Call.Options socket = state.lastSocket().call().options();
        RouteQuestion question = new RouteQuestion(
                Purpose.SEND,
                packet.destination(),
                packet.source(),
                socket.adapter(),
                "",
                socket.mark(),
                0,
                null,
                0,
                0);
        Verdict kept = Verdict.chosen(LinuxRule.KEPT_ROUTE, "linux.source.chosen-before", packet.source());
        return OutputLookup.find(state, question, kept);
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
        NatRewrite rewrite = new NatRewrite(packet);
        if (taken != null) {
            rewrite.apply(taken.target(), ownAddress());
        }
        decisions.add(new Translation(chain, candidates, rewrite.changes(), packet, rewrite.packet()));
        packet = rewrite.packet();
    }

    private Verdict verdict(NatRule rule, NatRule taken) {
        if (taken != null) {
            return Verdict.notReached(LinuxRule.NAT_RULE, "linux.nat.not-reached");
        }
        return NatMatch.matches(rule.match(), packet, "", path.adapter())
                ? Verdict.chosen(LinuxRule.NAT_RULE, "linux.nat.matches")
                : Verdict.passedOver(LinuxRule.NAT_RULE, "linux.nat.no-match");
    }

    /** MASQUERADE asks for an address of the out adapter for the next hop; a route's src plays no part. */
    private IpAddress ownAddress() {
        Adapter out = state.host().adapter(path.adapter()).orElseThrow();
        return SourceSearch.search(state.host(), out, path.nextHop(), Scope.GLOBAL)
                .address();
    }
}
