package homing.dialect.windows;

import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import java.util.List;

/** What an {@code arp -a} of Windows XP or 2000 tells. */
public record PrintedNeighbours(List<Row> rows, List<Unread> unread) {
    /**
     * An entry.
     *
     * @param adapter an address of the adapter that has it
     * @param index the number of that adapter
     */
    public record Row(IpAddress adapter, int index, IpAddress address, Mac mac, NeighbourState state) {}

    public PrintedNeighbours {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }
}
