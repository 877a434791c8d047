package homing.edit;

import static homing.edit.Drawing.expect;
import static homing.model.Lan.Kind.CABLE;
import static homing.model.Lan.Kind.INTERNET;

import homing.model.Call;
import homing.model.NatRule;
import homing.model.PacketMatch;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Expectation.Subject;
import java.util.Set;

/** Pictures in which there is one way at most, and the question is which address is worn. */
final class OneWay {
    private static final String SERVER = "203.0.113.80";
    private static final int HTTPS = 443;
    private static final int DNS = 53;

    private OneWay() {}

    static Drawing twoAddresses(Drawing empty) {
        return empty.host("client", 180, 300)
                .host("server", 740, 300)
                .lan("LAN", CABLE, 460, 300)
                .cable("client", "LAN", "10.1.0.5/24", "10.1.0.6/24")
                .cable("server", "LAN", "10.1.0.80/24")
                .call(
                        "client",
                        Program.UDP_CONNECT,
                        "10.1.0.80",
                        DNS,
                        Call.Options.NONE,
                        expect(Subject.SOURCE, "10.1.0.5"),
                        expect(Subject.ENDING, "answered"))
                .call(
                        "client",
                        Program.UDP_CONNECT,
                        "10.1.0.80",
                        DNS,
                        Call.Options.NONE.withBind(IpAddress.parse("10.1.0.6")),
                        expect(Subject.SOURCE, "10.1.0.6"),
                        expect(Subject.ENDING, "answered"));
    }

    static Drawing oneLan(Drawing empty) {
        return empty.host("client", 180, 300)
                .host("server", 740, 300)
                .lan("LAN", CABLE, 460, 300)
                .cable("client", "LAN", "10.1.0.5/24")
                .cable("client", "LAN", "10.1.0.6/24")
                .cable("server", "LAN", "10.1.0.80/24")
                .call(
                        "client",
                        Program.UDP_CONNECT,
                        "10.1.0.80",
                        DNS,
                        Call.Options.NONE.withBind(IpAddress.parse("10.1.0.6")),
                        expect(Subject.SOURCE, "10.1.0.6"),
                        expect(Subject.EGRESS, "eth0"),
                        expect(Subject.ENDING, "answered"));
    }

    static Drawing dualStack(Drawing empty) {
        return empty.host("client", 180, 300)
                .gateway("gw", 740, 300)
                .host("server", 1300, 300)
                .lan("LAN", CABLE, 460, 300)
                .lan("Internet", INTERNET, 1020, 300)
                .setting("gw", "ipv6.conf.all.forwarding", 1)
                .cable("client", "LAN", "10.1.0.5/24", "2001:db8:1::5/64")
                .cable("server", "Internet", SERVER + "/24", "2001:db8:80::80/64")
                .cable("gw", "LAN", "10.1.0.1/24", "2001:db8:1::1/64")
                .cable("gw", "Internet", "203.0.113.1/24", "2001:db8:80::1/64")
                .call(
                        "client",
                        Program.TCP_CONNECT,
                        "2001:db8:80::80",
                        HTTPS,
                        Call.Options.NONE,
                        expect(Subject.SOURCE, "2001:db8:1::5"),
                        expect(Subject.ENDING, "answered"))
                .call(
                        "client",
                        Program.TCP_CONNECT,
                        SERVER,
                        HTTPS,
                        Call.Options.NONE,
                        expect(Subject.SOURCE, "10.1.0.5"),
                        expect(Subject.ENDING, "answered"));
    }

    static Drawing nat(Drawing empty) {
        PacketMatch out = new PacketMatch(null, null, null, null, null, "", "wan", Set.of());
        return empty.host("client", 180, 300)
                .gateway("gw", 690, 300)
                .host("server", 1185, 300)
                .lan("Home", CABLE, 440, 300)
                .lan("Internet", INTERNET, 955, 300)
                .cable("client", "Home", "192.168.1.10/24")
                .cable("gw", "Home", "192.168.1.1/24")
                .cable("gw", "Internet", "203.0.113.1/24")
                .named("gw", "eth0", "lan")
                .named("gw", "eth1", "wan")
                .row(Tables.NAT, "gw", new NatRule(NatRule.Chain.POSTROUTING, out, new NatRule.Target.Masquerade()))
                .cableOnly("server", "Internet", SERVER + "/24")
                .call(
                        "client",
                        Program.TCP_CONNECT,
                        SERVER,
                        HTTPS,
                        Call.Options.NONE,
                        expect(Subject.SOURCE, "192.168.1.10"),
                        expect(Subject.SEEN, "203.0.113.1"),
                        expect(Subject.ENDING, "answered"));
    }
}
