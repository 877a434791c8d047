package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.explain.Explainer;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.Program;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.text.Words;
import homing.timeline.CallResult;
import homing.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pair of Microsoft KB 175396: a Windows XP host with a gateway on each of two adapters. */
class SpoofedSourceTest {
    private static final IpAddress SERVER = IpAddress.parse("203.0.113.80");

    private static Adapter adapter(String name, int index, String address, String gateway, int metric) {
        return new Adapter(
                name,
                index,
                new Mac(0x0200_0000_0000L + index),
                Adapter.ETHERNET,
                new WindowsAdapter(index, metric, 0, false),
                List.of(AdapterAddress.of(IpAddress.parse(address), 24)),
                gateway.isEmpty() ? List.of() : List.of(new Gateway(IpAddress.parse(gateway), null)));
    }

    private static Host host(String name, Adapter... adapters) {
        return new Host(
                name,
                StackId.parse("windows-xp"),
                List.of(adapters),
                List.of(RouteTable.empty("main")),
                List.of(),
                List.of(),
                List.of(),
                Settings.NONE,
                true);
    }

    private static Timeline run(Call.Options options) {
        Host client = host(
                "client", adapter("A", 1, "10.1.0.5", "10.1.0.1", 20), adapter("B", 2, "10.2.0.5", "10.2.0.1", 30));
        Host gateway = host("fw-A", adapter("inside", 3, "10.1.0.1", "", 20));
        Lan lan = new Lan("LAN A", List.of(new AdapterRef("client", "A"), new AdapterRef("fw-A", "inside")));
        Network network = new Network(List.of(client, gateway), List.of(lan));
        return Simulation.of(network)
                .run(Call.of("client", Program.TCP_CONNECT, SERVER, 443).with(options));
    }

    private static List<String> chips(Timeline timeline) {
        return new Explainer(timeline)
                .all().stream().map(told -> Words.english().say(told.chip())).toList();
    }

    @Test
    void unboundItLeavesByTheCheaperDoorWithThatDoorsAddress() {
        Timeline timeline = run(Call.Options.NONE);
        assertThat(chips(timeline))
                .startsWith(
                        "socket()",
                        "no bind",
                        "route lookup",
                        "adapter A",
                        "source 10.1.0.5",
                        "ARP cache",
                        "ARP 10.1.0.1",
                        "ARP heard",
                        "answer",
                        "answer heard",
                        "transmit",
                        "arrives",
                        "dropped");
        assertThat(timeline.result().wireSource()).hasToString("10.1.0.5");
        assertThat(timeline.result().foreign()).isFalse();
    }

    @Test
    void boundToTheOtherAddressItLeavesByTheSameDoorAndLooksSpoofed() {
        CallResult result =
                run(Call.Options.NONE.withBind(IpAddress.parse("10.2.0.5"))).result();
        assertThat(result.egress()).isEqualTo("A");
        assertThat(result.wireSource()).hasToString("10.2.0.5");
        assertThat(result.nextHop()).hasToString("10.1.0.1");
        assertThat(result.foreign()).isTrue();
    }
}
