package homing.dialect.bsd;

import homing.dialect.Dialect;
import homing.dialect.Listing;
import homing.net.Mac;
import homing.state.HostState;
import homing.text.Message;
import java.util.List;
import java.util.Locale;

/** Tables as ifconfig(8), netstat(1) and arp(8) show them. */
public enum BsdDialect implements Dialect {
    /** Further routes to the same destination are shown with the flag I. */
    MACOS(true),
    FREEBSD(false);

    private final boolean scopes;

    BsdDialect(boolean scopes) {
        this.scopes = scopes;
    }

    @Override
    public boolean has(Topic topic) {
        return topic != Topic.RULES && topic != Topic.NAT;
    }

    @Override
    public Message title(Topic topic) {
        return has(topic)
                ? Message.of("dialect.bsd.topic." + topic.name().toLowerCase(Locale.ROOT))
                : Message.of("dialect.bsd.topic.none");
    }

    @Override
    public String hardware(Mac mac) {
        return mac.toString(':');
    }

    @Override
    public Listing adapters(HostState host) {
        return BsdListings.adapters(host.host());
    }

    @Override
    public List<Listing> routes(HostState host) {
        return List.of(BsdListings.routes(new Netstat(host.host(), scopes)));
    }

    @Override
    public List<Listing> rules(HostState host) {
        return List.of(BsdListings.none());
    }

    @Override
    public List<Listing> neighbours(HostState host) {
        return List.of(BsdListings.neighbours(host));
    }

    @Override
    public Listing sockets(HostState host) {
        return BsdListings.sockets(host);
    }

    @Override
    public Listing nat(HostState host) {
        return BsdListings.none();
    }

    @Override
    public String command(Topic topic) {
        return switch (topic) {
            case ADAPTERS -> "ifconfig";
            case ROUTES -> "netstat -rn";
            case NEIGHBOURS -> "arp -an";
            case RULES, NAT -> "";
        };
    }

    @Override
    public List<String> print(Topic topic, HostState host) {
        return switch (topic) {
            case ADAPTERS -> Ifconfig.lines(host.host());
            case ROUTES -> new Netstat(host.host(), scopes).lines();
            case NEIGHBOURS -> ArpTable.lines(host);
            case RULES, NAT -> List.of();
        };
    }
}
