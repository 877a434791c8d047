package homing.stack;

import homing.decision.Decision;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Change;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody does something to the host, and its system follows. */
final class ChangeStage {
    private final StackProfile profile;
    private final NeighbourStage neighbours;
    private final AddressProbes probes;

    ChangeStage(StackProfile profile, NeighbourStage neighbours, AddressProbes probes) {
        this.profile = profile;
        this.neighbours = neighbours;
        this.probes = probes;
    }

    void run(Journal journal, Change change) {
        HostState before = journal.state();
        Optional<Verdict> refusal = profile.refuses(before.host(), change);
        if (refusal.isPresent()) {
            journal.note(new Decision.Changed(change, List.of(), List.of(), List.of(), refusal.get()));
            return;
        }
        HostState after = change instanceof Change.OfNeighbour entry
                ? withNeighbour(before, entry, journal.now())
                : follow(before, probes.asTaken(before.host(), change));
        journal.become(after);
        journal.note(new Decision.Changed(
                change,
                routes(before.host(), after.host()),
                routes(after.host(), before.host()),
                forgotten(before, after),
                verdict(before, after, change)));
        purge(journal, before);
        if (change instanceof Change.OfNeighbour entry && entry.known()) {
            Neighbour set = entry.neighbour();
            NeighbourKey key = new NeighbourKey(set.adapter(), set.address());
            neighbours.set(journal, key, before.neighbour(key).orElse(null));
        }
        probes.begin(journal, before.host(), change);
    }

    private HostState follow(HostState before, Change change) {
        Host changed = change.accept(new Reconfigured(before.host()));
        return changed.equals(before.host()) ? before : profile.settle(before, changed, change);
    }

    private static HostState withNeighbour(HostState before, Change.OfNeighbour change, long nowMicros) {
        Neighbour set = change.neighbour();
        NeighbourKey key = new NeighbourKey(set.adapter(), set.address());
        return change.known()
                ? before.withNeighbour(key, NeighbourEntry.known(set.state(), set.mac(), nowMicros))
                : before.withoutNeighbour(key);
    }

    private Verdict verdict(HostState before, HostState after, Change change) {
        return before.equals(after)
                ? Verdict.passedOver(profile.changeRule(change), "stack.change.nothing")
                : Verdict.chosen(profile.changeRule(change), "stack.change.done");
    }

    /** The routes of one host that another does not have. */
    private static List<TableRoute> routes(Host having, Host lacking) {
        List<TableRoute> all = new ArrayList<>();
        for (RouteTable table : having.tables()) {
            RouteTable other = lacking.table(table.name()).orElseGet(() -> RouteTable.empty(table.name()));
            if (!table.equals(other)) {
                Set<Route> there = new HashSet<>(other.routes());
                table.routes().stream()
                        .filter(route -> !there.contains(route))
                        .forEach(route -> all.add(new TableRoute(table.name(), route, route.nextHop())));
            }
        }
        return all;
    }

    private static List<IpAddress> forgotten(HostState before, HostState after) {
        return before.neighbours().keySet().stream()
                .filter(key -> after.neighbour(key).isEmpty())
                .map(NeighbourKey::address)
                .toList();
    }

    /** What waited for a neighbour that is forgotten is thrown away. */
    private static void purge(Journal journal, HostState before) {
        before.neighbours().forEach((key, entry) -> {
            if (journal.state().neighbour(key).isEmpty()) {
                for (Packet.Ip packet : entry.waiting()) {
                    Verdict why =
                            Verdict.passedOver(WireRule.NEIGHBOUR_FORGOTTEN, "stack.dropped.forgotten", key.address());
                    journal.note(new Decision.Dropped(Decision.Phase.TRANSMIT, key.adapter(), packet, why));
                }
            }
        });
    }
}
