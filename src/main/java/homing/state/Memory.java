package homing.state;

import homing.net.IpAddress;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What a host remembers of packets that have passed.
 *
 * @param lastGateways which of several equal default routes each table chose last, counted from 0 (Linux dead gateway
 *     detection); absent while none was
 * @param flows tracked connections, each under both of its directions
 * @param detours the better gateways that redirects have named
 * @param budgets how many ICMP errors may still be sent, by the address they go to
 * @param passed the directions of conversations that the firewall has let pass; none unless it asks for answers
 * @param gateways which default gateways are used instead of dead ones
 */
public record Memory(
        PMap<String, Integer> lastGateways,
        PMap<FlowTuple, Flow> flows,
        PMap<Detour, IpAddress> detours,
        PMap<IpAddress, ErrorBudget> budgets,
        PSet<FlowTuple> passed,
        GatewayUse gateways) {
    public static final Memory EMPTY = new Memory(
            HashTreePMap.empty(),
            OrderedPMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePSet.empty(),
            GatewayUse.AS_CONFIGURED);

    /** A copy that remembers which of several equal default routes a table chose; null forgets it. */
    public Memory withLastGateway(String table, Integer place) {
        PMap<String, Integer> changed = place == null ? lastGateways.minus(table) : lastGateways.plus(table, place);
        return new Memory(changed, flows, detours, budgets, passed, gateways);
    }

    /** A copy that knows a flow by both of its directions. */
    public Memory with(Flow flow) {
        return new Memory(
                lastGateways,
                flows.plus(flow.original(), flow).plus(flow.reply(), flow),
                detours,
                budgets,
                passed,
                gateways);
    }

    public Memory withDetour(Detour detour, IpAddress gateway) {
        return new Memory(lastGateways, flows, detours.plus(detour, gateway), budgets, passed, gateways);
    }

    /** A copy that has forgotten the better gateways on the LAN of an adapter. */
    public Memory withoutDetours(String adapter) {
        PMap<Detour, IpAddress> kept = detours;
        for (Detour detour : detours.keySet()) {
            kept = detour.adapter().equals(adapter) ? kept.minus(detour) : kept;
        }
        return new Memory(lastGateways, flows, kept, budgets, passed, gateways);
    }

    public Memory withBudget(IpAddress peer, ErrorBudget budget) {
        return new Memory(lastGateways, flows, detours, budgets.plus(peer, budget), passed, gateways);
    }

    /** A copy that knows that a packet of this direction has passed the firewall. */
    public Memory withPassed(FlowTuple direction) {
        return passed.contains(direction)
                ? this
                : new Memory(lastGateways, flows, detours, budgets, passed.plus(direction), gateways);
    }

    public Memory with(GatewayUse changed) {
        return new Memory(lastGateways, flows, detours, budgets, passed, changed);
    }
}
