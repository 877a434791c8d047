package homing.edit.fragment;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NextHop;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import java.util.List;
import java.util.Map;

/**
 * Other addresses in place of some, wherever a host speaks of them. Prefixes stay as they are unless they hold just one address.
 *
 * @param addresses the address that stands in the place of each
 * @param macs the same for hardware addresses
 */
record Exchange(Map<IpAddress, IpAddress> addresses, Map<Mac, Mac> macs) {
    Host of(Host old) {
        return new Host(
                old.name(),
                old.stack(),
                old.adapters().stream().map(this::of).toList(),
                old.tables().stream().map(this::of).toList(),
                old.rules().stream().map(this::of).toList(),
                old.neighbours().stream().map(this::of).toList(),
                old.nat().stream().map(this::of).toList(),
                old.settings(),
                old.automaticRoutes(),
                of(old.firewall()),
                old.labels());
    }

    /** An address; null for none. */
    private IpAddress of(IpAddress old) {
        return old == null ? null : addresses.getOrDefault(old, old);
    }

    private Prefix of(Prefix old) {
        return old != null && old.isSingle() ? Prefix.single(of(old.address())) : old;
    }

    private Mac of(Mac old) {
        return old == null ? null : macs.getOrDefault(old, old);
    }

    private Adapter of(Adapter old) {
        List<AdapterAddress> own = old.addresses().stream().map(this::of).toList();
        List<Gateway> gateways = old.gateways().stream()
                .map(each -> new Gateway(of(each.address()), each.metric()))
                .toList();
        return old.withMac(of(old.mac())).withAddresses(own).withGateways(gateways);
    }

    private AdapterAddress of(AdapterAddress old) {
        return new AdapterAddress(
                of(old.address()),
                old.prefixLength(),
                old.scope(),
                of(old.peer()),
                old.broadcast(),
                old.label(),
                old.marks(),
                of(old.advertiser()));
    }

    private RouteTable of(RouteTable old) {
        return RouteTable.of(old.name(), old.routes().stream().map(this::of).toList());
    }

    private Route of(Route old) {
        List<NextHop> hops = old.nextHops().stream()
                .map(hop -> new NextHop(of(hop.gateway()), hop.adapter(), hop.weight(), hop.flags()))
                .toList();
        return new Route(
                of(old.destination()),
                old.type(),
                hops,
                old.metric(),
                of(old.preferredSource()),
                old.scope(),
                old.tos(),
                old.origin(),
                of(old.from()),
                old.preference());
    }

    private PolicyRule of(PolicyRule old) {
        PolicyRule.Selectors own = old.selectors();
        PolicyRule.Selectors selectors = new PolicyRule.Selectors(
                of(own.from()),
                of(own.to()),
                own.mark(),
                own.mask(),
                own.outAdapter(),
                own.inAdapter(),
                own.tos(),
                own.protocol(),
                own.sourcePorts(),
                own.destinationPorts());
        return new PolicyRule(
                old.family(),
                old.priority(),
                old.not(),
                selectors,
                old.action(),
                old.table(),
                old.suppressPrefixLength(),
                old.gotoPriority());
    }

    private Neighbour of(Neighbour old) {
        return new Neighbour(of(old.address()), old.adapter(), of(old.mac()), old.state());
    }

    private NatRule of(NatRule old) {
        return new NatRule(old.chain(), of(old.match()), of(old.target()));
    }

    private NatRule.Target of(NatRule.Target old) {
        if (old instanceof NatRule.Target.Snat snat) {
            return new NatRule.Target.Snat(of(snat.address()), snat.port());
        }
        return old instanceof NatRule.Target.Dnat dnat ? new NatRule.Target.Dnat(of(dnat.address()), dnat.port()) : old;
    }

    private Firewall of(Firewall old) {
        List<AntiSpoofing> sources = old.sources().stream()
                .map(each -> new AntiSpoofing(
                        each.adapter(),
                        each.kind(),
                        each.networks().stream().map(this::of).toList()))
                .toList();
        List<FilterRule> rules = old.rules().stream()
                .map(each -> new FilterRule(each.action(), each.established(), of(each.match())))
                .toList();
        return new Firewall(sources, rules, old.otherwise());
    }

    private PacketMatch of(PacketMatch old) {
        return new PacketMatch(
                of(old.source()),
                of(old.destination()),
                old.protocol(),
                old.sourcePorts(),
                old.destinationPorts(),
                old.inAdapter(),
                old.outAdapter(),
                old.inverted());
    }
}
