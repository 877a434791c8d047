package homing.stack.bsd;

import homing.model.Call;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.windows.ExampleCall;
import homing.stack.windows.Hosts;
import java.util.List;

/** Hosts of section H.5 and what happens to them. */
final class BsdHosts {
    static final String A = "A idx=1 bind=1 addr=192.0.2.10/24 gw=192.0.2.1";
    static final String B = "B idx=2 bind=2 addr=198.51.100.10/24 gw=198.51.100.1";
    static final String B_WITHOUT_GATEWAY = "B idx=2 bind=2 addr=198.51.100.10/24";

    private BsdHosts() {}

    static Host host(String... adapters) {
        return Hosts.of("bsd", List.of(adapters), List.of(), List.of());
    }

    static Host with(Host host, String setting, int value) {
        return host.withSettings(host.settings().with(setting, value));
    }

    static Outcome call(BsdSystem system, Host host, String call) {
        PipelineStack stack = new PipelineStack(new BsdProfile(system));
        Call asked = ExampleCall.parse(call);
        return stack.call(stack.start(host), asked, 0);
    }

    /** An echo request for an address that reaches A. */
    static Outcome echo(BsdSystem system, Host host, String from, String to) {
        PipelineStack stack = new PipelineStack(new BsdProfile(system));
        Packet.Ip echo =
                new Packet.Ip(IpAddress.parse(from), IpAddress.parse(to), 60, Transport.Icmp.echoRequest(1, 1));
        Mac own = host.adapter("A").orElseThrow().mac();
        return stack.receive(stack.start(host), "A", new Frame(Mac.parse("02:00:00:00:00:99"), own, echo), 0);
    }

    static boolean isAnswered(Outcome outcome) {
        return outcome.happenings().stream().anyMatch(one -> one.transmission().isPresent());
    }
}
