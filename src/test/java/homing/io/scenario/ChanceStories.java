package homing.io.scenario;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AddressState;
import homing.model.Change;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.net.Mac;
import homing.scenario.Fact;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stories made by chance. */
final class ChanceStories {
    private final Chance chance;
    private final Dice dice;
    private final ChanceLines lines;
    private final List<Host> hosts;
    private final Set<String> dead = new HashSet<>();

    ChanceStories(Chance chance, ChanceLines lines, List<Host> hosts) {
        this.chance = chance;
        this.dice = chance.dice;
        this.lines = lines;
        this.hosts = hosts;
    }

    Story story(String title, Server server) {
        dead.clear();
        long at = dice.below(3);
        List<Story.Act> acts = new ArrayList<>();
        acts.add(new Story.Calling(call(dice.of(hosts)), at));
        for (int i = dice.below(6); i > 0; i--) {
            at += dice.coin() ? 1000L * dice.below(30) : dice.below(5000);
            acts.add(act(dice.of(hosts), at));
        }
        return new Story(title, server, acts);
    }

    private Story.Act act(Host host, long at) {
        boolean isDead = dead.contains(host.name());
        if (isDead || dice.below(8) == 0) {
            boolean changes = isDead ? dead.remove(host.name()) : dead.add(host.name());
            return new Story.Changing(new Change.OfPower(host.name(), isDead && changes), at);
        }
        return switch (dice.below(4)) {
            case 0 -> new Story.Calling(call(host), at);
            case 1 -> new Story.Changing(change(host), at);
            default -> new Story.Expecting(List.of(fact(host), fact(dice.of(hosts))), at);
        };
    }

    /** In a story the server is the story's. */
    private ScriptedCall call(Host host) {
        ScriptedCall call = chance.call(host);
        return new ScriptedCall(call.title(), call.call(), Server.USUAL, call.expectations(), call.remarks());
    }

    private static List<String> adapters(Host host) {
        List<String> all =
                new ArrayList<>(host.adapters().stream().map(Adapter::name).toList());
        all.add("lo");
        return all;
    }

    private Change change(Host host) {
        String name = host.name();
        String adapter = dice.of(adapters(host));
        return switch (dice.below(8)) {
            case 0 -> new Change.OfAdapter(name, adapter, dice.coin());
            case 1 -> new Change.OfCable(name, adapter, dice.coin());
            case 2 -> new Change.OfAddress(name, adapter, chance.address(), dice.coin());
            case 3 -> route(name, adapter, dice.coin());
            case 4 -> new Change.OfRule(name, lines.rule(), dice.coin());
            case 5 -> neighbour(name, adapter, dice.coin());
            case 6 -> new Change.OfSetting(name, dice.of(List.of("ip_forward", "conf.all.rp_filter")), dice.below(3));
            default -> new Change.OfNat(name, lines.nat(), dice.coin());
        };
    }

    private Change route(String host, String adapter, boolean added) {
        boolean legacy = added && dice.coin();
        String table = dice.of(List.of("main", "7"));
        return new Change.OfRoute(host, table, lines.route(List.of(adapter)), added, legacy);
    }

    private AddressState state() {
        return dice.coin() ? null : dice.of(List.of(AddressState.values()));
    }

    private Change neighbour(String host, String adapter, boolean known) {
        Mac mac = known ? new Mac(dice.bits(48)) : null;
        NeighbourState state = known ? NeighbourState.PERMANENT : NeighbourState.FAILED;
        return new Change.OfNeighbour(host, new Neighbour(lines.address(), adapter, mac, state), known);
    }

    private Fact fact(Host host) {
        String name = host.name();
        String adapter = dice.of(adapters(host));
        boolean there = dice.coin();
        return switch (dice.below(5)) {
            case 0 -> new Fact.OfAdapter(name, adapter, dice.of(List.of(Fact.OfAdapter.State.values())));
            case 1 -> address(name, adapter, there);
            case 2 -> new Fact.OfRoute(name, "main", lines.route(List.of(adapter)), there);
            case 3 ->
                new Fact.OfNeighbour(
                        name,
                        adapter,
                        lines.address(),
                        there && dice.coin() ? dice.of(List.of(NeighbourState.values())) : null,
                        there);
            default -> new Fact.OfConnection(name, lines.address(), lines.address(), there);
        };
    }

    private Fact address(String host, String adapter, boolean there) {
        AdapterAddress own = chance.address();
        return new Fact.OfAddress(host, adapter, own.address(), own.prefixLength(), there ? state() : null, there);
    }
}
