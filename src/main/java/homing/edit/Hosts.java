package homing.edit;

import homing.edit.free.FreeNames;
import homing.edit.wiring.DefaultGateways;
import homing.edit.wiring.Forwarding;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.Network;
import homing.model.PacketMatch;
import homing.model.Settings;
import homing.model.StackId;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Edits of hosts as a whole. The palette calls one of the {@code add} methods with the place that was clicked:
 *
 * <pre>{@code
 * Addition added = Hosts.add(document.scenario(), StackId.LINUX, spot);
 * document.apply(added.edit());
 * selection.set(added.parts());
 * }</pre>
 */
public final class Hosts {
    private static final FilterRule ANSWERS = new FilterRule(Firewall.Action.ACCEPT, true, PacketMatch.ALL);

    private Hosts() {}

    /** A host without adapters; it is called host1, pc1 or the like until somebody names it. */
    public static Addition add(Scenario scenario, StackId stack, Spot at) {
        return add(blank(FreeNames.host(scenario, word(stack)), stack), at);
    }

    /** A host that sends packets on. */
    public static Addition addGateway(Scenario scenario, StackId stack, Spot at) {
        return add(Forwarding.on(blank(FreeNames.host(scenario, "gw"), stack)), at);
    }

    /**
     * A gateway with a firewall, which remembers what it has let through. Each adapter that a cable gives it checks where packets
     * come from.
     */
    public static Addition addFirewall(Scenario scenario, StackId stack, Spot at) {
        Firewall checks = new Firewall(List.of(), List.of(ANSWERS), Firewall.Action.ACCEPT);
        Host host = Forwarding.on(blank(FreeNames.host(scenario, "fw"), stack)).withFirewall(checks);
        return add(host, at);
    }

    private static Addition add(Host host, Spot at) {
        Edit edit = Edit.of(Message.of("edit.add", host.name()), before -> Placed.host(before, host, at));
        return new Addition(edit, List.of(new Part.OfHost(host.name())));
    }

    private static String word(StackId stack) {
        return Profiles.family(stack) == SystemFamily.WINDOWS ? "pc" : "host";
    }

    static Host blank(String name, StackId stack) {
        return new Host(name, stack, List.of(), List.of(), List.of(), List.of(), List.of(), Settings.NONE, true);
    }

    /** Another system; whether it sends packets on stays as it was, and so do its default gateways. */
    public static Edit setStack(String host, StackId stack) {
        return change(host, Message.of("edit.stack", host, stack), before -> {
            boolean sameSwitches = Profiles.family(before.stack()) == Profiles.family(stack);
            boolean forwards = Forwarding.isOn(before) && !sameSwitches;
            Host changed = DefaultGateways.under(sameSwitches ? before : Forwarding.off(before), stack);
            return forwards ? Forwarding.on(changed) : changed;
        });
    }

    /** Whether it sends packets on that are for others. */
    public static Edit setForwarding(String host, boolean on) {
        Message label = on ? Message.of("edit.forward.on", host) : Message.of("edit.forward.off", host);
        return change(host, label, on ? Forwarding::on : Forwarding::off);
    }

    /** Whether the system adds the routes that follow from its addresses by itself. */
    public static Edit setAutomaticRoutes(String host, boolean automatic) {
        return change(
                host,
                Message.of("edit.automatic", host),
                before -> automatic
                        ? before.withOwnTables(before.tables())
                        : before.withCompleteTables(before.tables(), before.rules()));
    }

    /** An edit of one host; it changes nothing where there is no such host. */
    static Edit change(String host, Message label, UnaryOperator<Host> change) {
        return Edit.of(label, before -> changed(before, host, change));
    }

    static Scenario changed(Scenario scenario, String host, UnaryOperator<Host> change) {
        Network network = scenario.network();
        return network.host(host)
                .map(found -> scenario.withNetwork(network.withHost(change.apply(found))))
                .orElse(scenario);
    }

    /** A scenario with a host more. */
    static Scenario with(Scenario scenario, Host host) {
        List<Host> all = new ArrayList<>(scenario.network().hosts());
        all.add(host);
        return scenario.withNetwork(scenario.network().withHosts(all));
    }
}
