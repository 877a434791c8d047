package homing.edit;

import static homing.edit.Drawing.expect;
import static homing.model.Lan.Kind.CABLE;
import static homing.model.Lan.Kind.INTERNET;

import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Gateway;
import homing.model.PolicyRule;
import homing.model.Program;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Expectation.Subject;

/** Pictures in which there are two ways, and the question is which one is taken. */
final class TwoWays {
    private static final String SERVER = "203.0.113.80";
    private static final int HTTPS = 443;

    private TwoWays() {}

    static Drawing twoGateways(Drawing empty) {
        return empty.host("client", 180, 340)
                .gateway("gw-A", 660, 180)
                .gateway("gw-B", 660, 520)
                .host("server", 1110, 340)
                .lan("LAN A", CABLE, 440, 180)
                .lan("LAN B", CABLE, 440, 520)
                .lan("Internet", INTERNET, 840, 340)
                .cable("client", "LAN A", "10.1.0.5/24")
                .cable("client", "LAN B", "10.2.0.5/24")
                .cable("gw-A", "LAN A", "10.1.0.1/24")
                .cable("gw-B", "LAN B", "10.2.0.1/24")
                .cable("server", "Internet", SERVER + "/24")
                .cable("gw-A", "Internet", "203.0.113.1/24")
                .cable("gw-B", "Internet", "203.0.113.2/24")
                .call(
                        "client",
                        Program.TCP_CONNECT,
                        SERVER,
                        HTTPS,
                        Call.Options.NONE,
                        expect(Subject.SOURCE, "10.1.0.5"),
                        expect(Subject.EGRESS, "eth0"),
                        expect(Subject.ENDING, "answered"));
    }

    static Drawing vpn(Drawing empty) {
        return empty.host("laptop", StackId.parse("windows-modern/win10"), 180, 340)
                .gateway("home", 660, 180)
                .gateway("office", 660, 520)
                .host("server", 1110, 340)
                .lan("Home", CABLE, 440, 180)
                .lan("Tunnel", CABLE, 440, 520)
                .lan("Internet", INTERNET, 840, 340)
                .cable("laptop", "Home", "10.1.0.5/24")
                .cable("laptop", "Tunnel", "10.77.0.22/24")
                .named("laptop", "Ethernet", "LAN")
                .named("laptop", "Ethernet 2", "VPN")
                .cable("home", "Home", "10.1.0.1/24")
                .cableOnly("office", "Tunnel", "10.77.0.1/24")
                .cable("server", "Internet", SERVER + "/24")
                .cable("home", "Internet", "203.0.113.1/24")
                .cable("office", "Internet", "203.0.113.2/24")
                .row(Tables.gateways("VPN"), "laptop", new Gateway(IpAddress.parse("10.77.0.1"), null))
                .with(Adapters.setMetric(new AdapterRef("laptop", "LAN"), 25))
                .with(Adapters.setMetric(new AdapterRef("laptop", "VPN"), 1))
                .call(
                        "laptop",
                        Program.TCP_CONNECT,
                        SERVER,
                        HTTPS,
                        Call.Options.NONE,
                        expect(Subject.SOURCE, "10.77.0.22"),
                        expect(Subject.EGRESS, "VPN"),
                        expect(Subject.ENDING, "answered"));
    }

    static Drawing twoProviders(Drawing empty) {
        return empty.host("server", 180, 340)
                .gateway("isp-A", 660, 180)
                .gateway("isp-B", 660, 520)
                .host("visitor", 1150, 340)
                .lan("A", CABLE, 440, 180)
                .lan("B", CABLE, 440, 520)
                .lan("Internet", INTERNET, 840, 340)
                .cable("server", "A", "198.51.100.10/24")
                .cable("server", "B", "203.0.113.10/24")
                .cable("isp-A", "A", "198.51.100.1/24")
                .cableOnly("isp-B", "B", "203.0.113.1/24")
                .cable("visitor", "Internet", "192.0.2.80/24")
                .cable("isp-A", "Internet", "192.0.2.1/24")
                .cable("isp-B", "Internet", "192.0.2.2/24")
                .row(
                        Tables.ROUTES,
                        "server",
                        new RouteRow("102", byDefault("203.0.113.1", "eth1", 0).route()))
                .row(Tables.RULES, "server", PolicyRule.lookup(100, from("203.0.113.10"), "102"))
                .call(
                        "visitor",
                        Program.TCP_CONNECT,
                        "203.0.113.10",
                        HTTPS,
                        Call.Options.NONE,
                        expect(Subject.REPLY, "203.0.113.10"),
                        expect(Subject.ENDING, "answered"));
    }

    private static RouteRow byDefault(String gateway, String adapter, long metric) {
        return new RouteRow(RouteTable.MAIN, Route.via(Prefix.ALL4, IpAddress.parse(gateway), adapter, metric));
    }

    private static PolicyRule.Selectors from(String address) {
        return PolicyRule.Selectors.ALL.withFrom(Prefix.single(IpAddress.parse(address)));
    }
}
