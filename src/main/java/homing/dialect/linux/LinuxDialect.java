package homing.dialect.linux;

import homing.dialect.Dialect;
import homing.dialect.Listing;
import homing.net.Family;
import homing.net.Mac;
import homing.state.HostState;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** Tables as ip(8) shows them. */
public final class LinuxDialect implements Dialect {
    @Override
    public boolean has(Topic topic) {
        return true;
    }

    @Override
    public Message title(Topic topic) {
        return Message.of("dialect.linux.topic." + IpRoute.word(topic));
    }

    @Override
    public String hardware(Mac mac) {
        return mac.toString(':');
    }

    @Override
    public Listing adapters(HostState host) {
        return AdapterListing.of(host.host());
    }

    @Override
    public List<Listing> routes(HostState host) {
        return TableOrder.ofInterest(host.host().tables()).stream()
                .flatMap(table -> RouteListing.of(table).stream())
                .toList();
    }

    @Override
    public List<Listing> rules(HostState host) {
        return RuleListing.of(host.host().rules());
    }

    @Override
    public List<Listing> neighbours(HostState host) {
        return List.of(NeighbourListing.of(host));
    }

    @Override
    public Listing sockets(HostState host) {
        return SocketListing.of(host);
    }

    @Override
    public Listing nat(HostState host) {
        return NatListing.of(host.host().nat());
    }

    @Override
    public Optional<Listing> connections(HostState host) {
        return host.host().nat().isEmpty() ? Optional.empty() : Optional.of(ConnectionListing.of(host));
    }

    @Override
    public String command(Topic topic) {
        return switch (topic) {
            case ADAPTERS -> "ip addr";
            case ROUTES -> "ip route show table all";
            case RULES -> "ip rule";
            case NEIGHBOURS -> "ip neigh";
            case NAT -> "iptables-save -t nat";
        };
    }

    @Override
    public List<String> print(Topic topic, HostState host) {
        return switch (topic) {
            case ADAPTERS -> IpAddr.lines(host.host());
            case ROUTES -> IpRoute.all(host.host());
            case RULES -> IpRule.lines(host.host(), Family.IPV4);
            case NEIGHBOURS -> IpNeigh.lines(host);
            case NAT -> IptablesSave.lines(host.host().nat());
        };
    }
}
