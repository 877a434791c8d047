package homing.dialect.linux;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.net.Endpoint;
import homing.net.Protocol;
import homing.state.Flow;
import homing.state.FlowTuple;
import homing.state.HostState;
import homing.text.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tracked connections in columns (conntrack -L): how the first packet looked, and how the answers look. */
final class ConnectionListing {
    private static final List<Column> COLUMNS = List.of(
            Column.text("dialect.linux.protocol"),
            Column.text("dialect.linux.original"),
            Column.text("dialect.linux.reply"),
            Column.text("dialect.linux.answered"));

    private ConnectionListing() {}

    static Listing of(HostState host) {
        Set<Flow> flows = new LinkedHashSet<>(host.memory().flows().values());
        return new Listing(
                Message.of("dialect.linux.topic.connections"),
                "conntrack -L",
                COLUMNS,
                Lines.of(List.copyOf(flows), ConnectionListing::row));
    }

    private static Listing.Row row(Flow flow) {
        List<String> cells = List.of(
                flow.original().protocol().name().toLowerCase(Locale.ROOT),
                text(flow.original()),
                text(flow.reply()),
                flow.answered() ? "" : "[UNREPLIED]");
        return new Listing.Row(flow.original(), "", cells);
    }

    /** An echo has no ports. */
    private static String text(FlowTuple tuple) {
        boolean ports = tuple.protocol() != Protocol.ICMP;
        return text(tuple.source(), ports) + " > " + text(tuple.destination(), ports);
    }

    private static String text(Endpoint end, boolean port) {
        return port ? end.toString() : end.address().toString();
    }
}
