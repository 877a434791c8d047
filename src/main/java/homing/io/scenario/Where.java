package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Host;
import homing.model.Network;
import homing.text.Message;
import homing.text.NearWord;
import java.util.List;
import java.util.Optional;

/**
 * The host, or the adapter of a host, that a line is about.
 *
 * @param adapter empty if the line is about the whole host
 */
record Where(Host host, String adapter, OwnAdapters adapters) {
    /** host, or host:adapter; empty, with a problem in the report, for anything else. */
    static Optional<Where> read(Line line, boolean ofAdapter, Network network, Report report) {
        Message expected = Message.of(ofAdapter ? "io.expected.member" : "io.expected.host");
        String word = line.next(expected, "", Optional::of);
        int colon = ofAdapter ? word.indexOf(':') : word.length();
        if (line.isGood() && colon < 0) {
            line.bad("io.line.unexpected", Value.Text.quoted(word), Message.of("io.expected.member"));
        }
        if (!line.isGood()) {
            return Optional.empty();
        }
        String name = word.substring(0, colon);
        Optional<Host> host = network.host(name);
        if (host.isEmpty()) {
            noHost(line, name, network);
        }
        return host.map(found -> of(line, found, ofAdapter ? word.substring(colon + 1) : "", report))
                .filter(where -> line.isGood());
    }

    private static Where of(Line line, Host host, String adapter, Report report) {
        OwnAdapters adapters = new OwnAdapters(host.name(), host.adapters(), report);
        line.check(adapters.require(line.place(), adapter));
        return new Where(host, adapter, adapters);
    }

    private static void noHost(Line line, String name, Network network) {
        List<String> names = network.hosts().stream().map(Host::name).toList();
        NearWord.of(name, names)
                .ifPresentOrElse(
                        near -> line.bad("io.scenario.no-host-near", name, near),
                        () -> line.bad("io.scenario.no-host", name, String.join(", ", names)));
    }
}
