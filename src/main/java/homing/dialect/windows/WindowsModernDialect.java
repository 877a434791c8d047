package homing.dialect.windows;

import homing.dialect.Dialect;
import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.net.Mac;
import homing.state.HostState;
import homing.text.Message;
import java.util.List;
import java.util.Locale;

/** Tables as Windows since Vista shows them. It has no policy rules and no nat table. */
public final class WindowsModernDialect implements Dialect {
    private static final Listing NOTHING =
            new Listing(WindowsXpDialect.title("none"), "", List.of(), Lines.of(List.of()));

    @Override
    public boolean has(Topic topic) {
        return topic != Topic.RULES && topic != Topic.NAT;
    }

    @Override
    public Message title(Topic topic) {
        return WindowsXpDialect.title(topic.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String hardware(Mac mac) {
        return mac.toString('-');
    }

    @Override
    public Listing adapters(HostState host) {
        return AdapterListing.of(host.host());
    }

    @Override
    public List<Listing> routes(HostState host) {
        return List.of(ModernRoutes.listing(host.host()));
    }

    @Override
    public Listing rules(HostState host) {
        return NOTHING;
    }

    @Override
    public Listing neighbours(HostState host) {
        return ModernNeighbours.listing(host);
    }

    @Override
    public Listing sockets(HostState host) {
        return SocketListing.of(host);
    }

    @Override
    public Listing nat(HostState host) {
        return NOTHING;
    }

    @Override
    public String command(Topic topic) {
        return switch (topic) {
            case ADAPTERS -> "ipconfig /all";
            case ROUTES -> ModernRoutes.COMMAND;
            case NEIGHBOURS -> ModernNeighbours.COMMAND;
            case RULES, NAT -> "";
        };
    }

    @Override
    public List<String> print(Topic topic, HostState host) {
        return switch (topic) {
            case ADAPTERS -> ModernIpconfig.lines(host.host());
            case ROUTES -> ModernRoutes.lines(host.host());
            case NEIGHBOURS -> ModernNeighbours.lines(host);
            case RULES, NAT -> List.of();
        };
    }
}
