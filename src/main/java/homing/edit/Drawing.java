package homing.edit;

import homing.edit.wiring.Way;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.Program;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import homing.text.Message;
import homing.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** A scenario that is being drawn, edit by edit, as a person would draw it. Each method gives the drawing with something more. */
record Drawing(Scenario scenario) {
    static Drawing titled(Message title, Message question) {
        Scenario empty = Scenario.of(new Network(List.of(), List.of()));
        return new Drawing(empty.withTitle(Words.english().say(title))
                .withQuestion(Words.english().say(question)));
    }

    /** A Linux host, as gateways are. */
    Drawing host(String name, double x, double y) {
        return host(name, StackId.LINUX, x, y);
    }

    Drawing host(String name, StackId stack, double x, double y) {
        Host host = Hosts.blank(name, stack);
        return new Drawing(Placed.host(scenario, host, new Spot(x, y)));
    }

    Drawing gateway(String name, double x, double y) {
        return host(name, x, y).with(Hosts.setForwarding(name, true));
    }

    Drawing lan(String name, Lan.Kind kind, double x, double y) {
        return new Drawing(Placed.lan(scenario, new Lan(name, List.of(), kind), new Spot(x, y)));
    }

    /** Plugs a host into a LAN by an adapter that it gets; with these addresses, 10.1.0.5/24, and the routes that are proposed. */
    Drawing cable(String host, String lan, String... addresses) {
        return with(plugged(host, lan, addresses).edit());
    }

    /** The same without any route. */
    Drawing cableOnly(String host, String lan, String... addresses) {
        Proposal proposal = plugged(host, lan, addresses);
        for (Way way : proposal.ways()) {
            proposal = proposal.without(way);
        }
        return with(proposal.edit());
    }

    private Proposal plugged(String host, String lan, String... addresses) {
        Proposal proposal = Cables.propose(scenario, scenario.places(), new Part.OfHost(host), new Part.OfLan(lan))
                .proposal()
                .orElseThrow();
        List<AdapterAddress> own = Stream.of(addresses).map(Drawing::address).toList();
        return proposal.withAddresses(0, own);
    }

    private static AdapterAddress address(String text) {
        int slash = text.indexOf('/');
        return AdapterAddress.of(
                IpAddress.parse(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    Drawing named(String host, String adapter, String name) {
        return with(Parts.rename(scenario, new Part.OfAdapter(new AdapterRef(host, adapter)), name));
    }

    <T> Drawing row(Rows<T> table, String host, T row) {
        return with(table.add(scenario, host, row));
    }

    Drawing setting(String host, String name, int value) {
        return with(HostSettings.set(scenario, host, name, value));
    }

    /** A call of a program, and what must come of it. */
    Drawing call(String host, Program program, String to, int port, Call.Options options, Expectation... expected) {
        Call call = Call.of(host, program, IpAddress.parse(to), port).with(options);
        return with(Calls.add(scenario, new ScriptedCall("", call, List.of(expected))));
    }

    static Expectation expect(Subject subject, String value) {
        return new Expectation(subject, value);
    }

    Drawing with(Edit edit) {
        return new Drawing(edit.change().apply(scenario));
    }

    Drawing with(Attempt attempt) {
        return with(attempt.edit().orElseThrow());
    }
}
