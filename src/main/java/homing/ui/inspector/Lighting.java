package homing.ui.inspector;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.SomeDecisions;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.net.IpAddress;
import homing.state.NeighbourKey;
import homing.ui.table.Mark;
import java.util.Optional;

/**
 * Says which lines of a host's tables a decision looks at; empty if none.
 *
 * @param host the host that decides
 */
record Lighting(Host host) implements SomeDecisions<Optional<Lit>> {
    @Override
    public Optional<Lit> bound(Decision.Bound decision) {
        return Optional.ofNullable(decision.asked()).flatMap(asked -> address(asked, decision.verdict()));
    }

    private Optional<Lit> address(IpAddress address, Verdict verdict) {
        for (Adapter adapter : host.adapters()) {
            Optional<Lit> lit = adapter.addressOf(address)
                    .map(own -> Lit.of(Tab.ADAPTERS, new OwnAddress(adapter.name(), own), Mark.of(verdict)));
            if (lit.isPresent()) {
                return lit;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Lit> rules(Decision.Rules decision) {
        return Optional.of(Lit.of(Tab.RULES, decision.candidates()));
    }

    @Override
    public Optional<Lit> route(Decision.RouteChoice decision) {
        return Optional.of(Lit.of(Tab.ROUTES, decision.candidates()));
    }

    @Override
    public Optional<Lit> adapter(Decision.AdapterChoice decision) {
        AdapterRef adapter = new AdapterRef(host.name(), decision.adapter());
        return Optional.of(
                Lit.of(Tab.ADAPTERS, adapter, Mark.of(decision.verdict())).inPassing());
    }

    @Override
    public Optional<Lit> source(Decision.SourceChoice decision) {
        return decision.candidates().isEmpty()
                ? address(decision.source(), decision.result())
                : Optional.of(Lit.of(Tab.ADAPTERS, decision.candidates()));
    }

    @Override
    public Optional<Lit> translation(Decision.Translation decision) {
        return Optional.of(Lit.of(Tab.NAT, decision.candidates()));
    }

    @Override
    public Optional<Lit> neighbour(Decision.NeighbourLookup decision) {
        NeighbourKey key = new NeighbourKey(decision.adapter(), decision.nextHop());
        return Optional.of(Lit.of(Tab.NEIGHBOURS, key, Mark.of(decision.verdict())));
    }

    @Override
    public Optional<Lit> neighbourAged(Decision.NeighbourAged decision) {
        NeighbourKey key = new NeighbourKey(decision.adapter(), decision.neighbour());
        return Optional.of(Lit.of(Tab.NEIGHBOURS, key, Mark.of(decision.verdict())));
    }

    @Override
    public Optional<Lit> checked(Decision.Checked decision) {
        return host.firewall()
                .source(decision.adapter())
                .map(check -> Lit.of(Tab.FIREWALL, check, Mark.of(decision.verdict())));
    }

    @Override
    public Optional<Lit> filtered(Decision.Filtered decision) {
        Lit rules = Lit.of(Tab.FIREWALL, decision.candidates());
        boolean taken = decision.candidates().stream().anyMatch(Candidate::isChosen);
        return Optional.of(taken ? rules : rules.and(host.firewall().otherwise(), Mark.of(decision.verdict())));
    }

    @Override
    public Optional<Lit> otherwise(Decision decision) {
        return Optional.empty();
    }
}
