package homing.ui.session;

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
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import java.util.List;
import java.util.Map;

/** Scenarios for the tests of the window. */
public final class Samples {
    private Samples() {}

    /** A Windows host on two LANs that binds to the second address and leaves by the first adapter. */
    public static Scenario spoofed() {
        Host client =
                host("client", card("A", 2, "10.1.0.5", "10.1.0.1", 20), card("B", 3, "10.2.0.5", "10.2.0.1", 30));
        Host gateA = host("fw-A", card("lan", 4, "10.1.0.1", "", 10));
        Host gateB = host("gw-B", card("lan", 5, "10.2.0.1", "", 10));
        Network network = new Network(
                List.of(client, gateA, gateB),
                List.of(lan("LAN A", "client:A", "fw-A:lan"), lan("LAN B", "client:B", "gw-B:lan")));
        Call call = Call.of("client", Program.TCP_CONNECT, IpAddress.parse("203.0.113.80"), 443);
        Call bound = call.with(call.options().withBind(IpAddress.parse("10.2.0.5")));
        return new Scenario(
                "Why the firewall says “spoofed”",
                "Windows XP binds one address and leaves by another adapter.",
                List.of("Windows", "firewall", "KB 175396"),
                network,
                List.of(new ScriptedCall("bound to B", bound, List.of()), new ScriptedCall("unbound", call, List.of())),
                Map.of(
                        "client", new Spot(180, 330),
                        "fw-A", new Spot(760, 180),
                        "gw-B", new Spot(760, 480),
                        "lan:LAN A", new Spot(470, 130),
                        "lan:LAN B", new Spot(470, 530)),
                List.of());
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

    private static Adapter card(String name, int index, String address, String gateway, int metric) {
        return new Adapter(
                name,
                index,
                Mac.parse("02:00:00:00:0" + index + ":00"),
                Adapter.ETHERNET,
                new WindowsAdapter(index, metric, 0, false),
                List.of(AdapterAddress.of(IpAddress.parse(address), 24)),
                gateway.isEmpty() ? List.of() : List.of(new Gateway(IpAddress.parse(gateway), null)));
    }

    private static Lan lan(String name, String... adapters) {
        return new Lan(name, List.of(adapters).stream().map(Samples::reference).toList());
    }

    private static AdapterRef reference(String text) {
        String[] names = text.split(":", 2);
        return new AdapterRef(names[0], names[1]);
    }
}
