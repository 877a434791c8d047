package homing.edit;

import static homing.edit.Drawn.after;
import static homing.edit.Drawn.label;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Scenario one = Drawn.of("hosts: {client: {adapters: {eth0: {addresses: 10.1.0.5/24}}}}");
    private final IpAddress gateway = IpAddress.parse("10.1.0.1");

    private static RouteRow route(String to, String via, String adapter) {
        return new RouteRow("main", Route.via(Prefix.parse(to), IpAddress.parse(via), adapter, 0));
    }

    private static Host client(Scenario scenario) {
        return scenario.network().host("client").orElseThrow();
    }

    @Test
    void routesAreAddedChangedAndRemoved() {
        Attempt add = Tables.ROUTES.add(one, "client", route("0.0.0.0/0", "10.1.0.1", "eth0"));
        Scenario added = after(one, add);
        Scenario other =
                after(added, Tables.ROUTES.replace(added, "client", 0, route("10.9.0.0/16", "10.1.0.2", "eth0")));

        assertThat(label(add.edit().orElseThrow())).isEqualTo("Add route default to client");
        assertThat(text(added)).contains("default via 10.1.0.1 dev eth0");
        assertThat(text(other)).contains("10.9.0.0/16 via 10.1.0.2 dev eth0").doesNotContain("default");
        assertThat(after(other, Tables.ROUTES.remove(other, "client", Set.of(0))))
                .isEqualTo(one);
    }

    @Test
    void whatAFileCannotHoldIsRefused() {
        List<Attempt> attempts = List.of(
                Tables.ROUTES.add(one, "client", route("0.0.0.0/0", "10.1.0.1", "eth9")),
                Tables.ROUTES.add(one, "client", route("::/0", "10.1.0.1", "eth0")),
                Tables.NEIGHBOURS.add(one, "client", new Neighbour(gateway, "eth0", null, NeighbourState.STALE)),
                Tables.NEIGHBOURS.add(one, "client", new Neighbour(gateway, "", Mac.ZERO, NeighbourState.STALE)),
                Tables.addresses("eth0").add(one, "client", AdapterAddress.of(IpAddress.parse("10.1.0.5"), 24)),
                HostSettings.set(one, "client", "ip_forwrad", 1),
                Adapters.setBinding(new AdapterRef("client", "eth0"), -1));

        assertThat(attempts).allMatch(attempt -> attempt.refusal().isPresent());
    }

    @Test
    void theWordThatIsRefusedIsNamed() {
        Route via = route("0.0.0.0/0", "10.1.0.1", "eth0").route();
        Route odd = new Route(via.destination(), via.type(), via.nextHops(), 0, null, via.scope(), 0, "my own");
        assertThat(Tables.ROUTES
                        .add(one, "client", new RouteRow("my table", via))
                        .refusal())
                .contains(Message.of("edit.refused.table", "my table"));
        assertThat(Tables.ROUTES.add(one, "client", new RouteRow("main", odd)).refusal())
                .contains(Message.of("edit.refused.origin", "my own"));
    }

    @Test
    void wrongNetworksAreDrawnAllTheSame() {
        Scenario wrong = after(
                one, Tables.addresses("eth0").add(one, "client", AdapterAddress.of(IpAddress.parse("10.1.0.255"), 24)));

        assertThat(text(wrong)).contains("10.1.0.255/24");
        assertThat(text(after(wrong, Tables.ROUTES.add(wrong, "client", route("0.0.0.0/0", "9.9.9.9", "eth0")))))
                .contains("default via 9.9.9.9");
    }

    @Test
    void severalAddressesArePastedAndTheFirstIsThePrimaryOne() {
        Rows<AdapterAddress> addresses = Tables.addresses("eth0");
        List<AdapterAddress> more = List.of(
                AdapterAddress.of(IpAddress.parse("10.1.0.6"), 24), AdapterAddress.of(IpAddress.parse("10.1.0.7"), 24));
        Attempt paste = addresses.insert(one, "client", 0, more);
        Scenario three = after(one, paste);

        assertThat(label(paste.edit().orElseThrow())).isEqualTo("Add 2 addresses to client:eth0");
        assertThat(text(three)).contains("[10.1.0.6/24, 10.1.0.7/24, 10.1.0.5/24]");
        assertThat(text(after(three, addresses.move(three, "client", 2, 0))))
                .contains("[10.1.0.5/24, 10.1.0.6/24, 10.1.0.7/24]");
        assertThat(after(three, addresses.remove(three, "client", List.of(0, 1))))
                .isEqualTo(one);
    }

    @Test
    void everyTableTakesARow() {
        Scenario all = after(one, Tables.RULES.add(one, "client", PolicyRule.lookup(100, "102")));
        all = after(all, Tables.gateways("eth0").add(all, "client", new Gateway(gateway, 20)));
        all = after(
                all,
                Tables.NEIGHBOURS.add(
                        all, "client", new Neighbour(gateway, "eth0", Mac.BROADCAST, NeighbourState.STALE)));
        all = after(
                all,
                Tables.NAT.add(
                        all,
                        "client",
                        new NatRule(NatRule.Chain.POSTROUTING, PacketMatch.ALL, new NatRule.Target.Masquerade())));
        all = after(
                all, Tables.FILTERS.add(all, "client", new FilterRule(Firewall.Action.DROP, false, PacketMatch.ALL)));
        all = after(all, Tables.CHECKS.add(all, "client", AntiSpoofing.by("eth0", AntiSpoofing.Kind.STRICT)));
        all = after(all, HostSettings.set(all, "client", "net.ipv4.conf.eth0.rp_filter", 1));
        all = after(all, HostSettings.setOtherwise("client", Firewall.Action.REJECT));

        assertThat(text(all))
                .contains(
                        "100: from all lookup 102",
                        "10.1.0.1 metric 20",
                        "stale",
                        "MASQUERADE",
                        "- drop",
                        "eth0: strict")
                .contains("conf.eth0.rp_filter: 1", "otherwise: reject");
        assertThat(Tables.CHECKS
                        .add(all, "client", AntiSpoofing.by("eth0", AntiSpoofing.Kind.LOOSE))
                        .refusal())
                .isPresent();
        assertThat(client(all).rules()).hasSize(1);
    }

    @Test
    void editsOfWhatIsGoneChangeNothing() {
        Edit replace = Tables.RULES
                .replace(one, "nobody", 3, PolicyRule.lookup(1, "main"))
                .edit()
                .orElseThrow();

        assertThat(after(one, replace)).isEqualTo(one);
        assertThat(after(one, Calls.remove(List.of(7)))).isEqualTo(one);
    }
}
