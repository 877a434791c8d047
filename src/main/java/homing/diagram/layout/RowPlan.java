package homing.diagram.layout;

import homing.decision.OwnAddress;
import homing.diagram.Item.Row;
import homing.diagram.geometry.Box;
import homing.model.Adapter;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;

/** A row on the card of the host in focus: its room during a whole run, and what it says at a step. */
interface RowPlan {
    /** More addresses than this stand beside their ports only. */
    int MOST_ADDRESSES = 6;

    double PAD = 12;

    double width();

    double height();

    Row at(Box box, Client client);

    /**
     * The rows of a card: the socket if there is one, the addresses if an adapter has a choice of them, and the source unless
     * it is among these.
     */
    static List<RowPlan> of(Focus focus, Host host, Story story) {
        List<RowPlan> rows = new ArrayList<>();
        if (story.calls()) {
            rows.add(new SocketRow());
        }
        List<OwnAddress> addresses = listed(host);
        addresses.forEach(address -> rows.add(new AddressRow(focus, host, address)));
        if (story.calls() && (addresses.isEmpty() || stampsAnother(host, addresses, story))) {
            rows.add(new SourceRow(focus));
        }
        return rows;
    }

    /** The addresses that stand on the card: all, if an adapter has several and there is room for them. */
    static List<OwnAddress> listed(Host host) {
        List<OwnAddress> all = new ArrayList<>();
        boolean choice = false;
        for (Adapter adapter : Focus.ports(host)) {
            adapter.addresses().forEach(address -> all.add(new OwnAddress(adapter.name(), address)));
            choice |= adapter.addresses().size() > 1;
        }
        return choice && all.size() <= MOST_ADDRESSES ? all : List.of();
    }

    private static boolean stampsAnother(Host host, List<OwnAddress> listed, Story story) {
        return story.stampsOf(host.name()).stream()
                .anyMatch(stamp ->
                        listed.stream().noneMatch(own -> own.address().address().equals(stamp.source())));
    }
}
